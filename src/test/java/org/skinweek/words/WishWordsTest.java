package org.skinweek.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.skinweek.routine.Category;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;

/** Whose number it is: both numbers are said where they differ. */
class WishWordsTest {
    private static final WishWords WORDS = new WishWords(new Words(Locale.UK));

    private static Product product(@Nullable Integer wanted, @Nullable Integer prescribed) {
        Product plain = Product.of("ret", "Retinol", Form.LEAVE_ON, Category.SERUM, List.of());
        return ProductBuilder.from(plain)
                .wantedPerWeek(wanted)
                .prescribedPerWeek(prescribed)
                .build();
    }

    @Test
    void saysWhoseNumberItIs() {
        assertThat(WORDS.origin(product(null, null), 3)).isEqualTo("as usual for your skin");
        assertThat(WORDS.origin(product(3, null), 3)).isEqualTo("as you wished");
        assertThat(WORDS.origin(product(null, 3), 3)).isEqualTo("as prescribed");
    }

    @Test
    void saysBothNumbersWhereTheyDiffer() {
        assertThat(WORDS.origin(product(2, 5), 2)).isEqualTo("as you wished; 5 times are prescribed");
        assertThat(WORDS.origin(product(5, 2), 2)).isEqualTo("as prescribed; you wished for 5");
        assertThat(WORDS.none(product(0, 3), false))
                .isEqualTo("left out as you wished; three times a week is prescribed");
    }

    @Test
    void saysWhyThereIsNone() {
        assertThat(WORDS.none(product(0, null), false)).isEqualTo("left out as you wished");
        assertThat(WORDS.none(product(null, null), true)).startsWith("not laid: nobody says how often");
    }
}
