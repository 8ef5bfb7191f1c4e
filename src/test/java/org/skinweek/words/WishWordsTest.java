package org.skinweek.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.skinweek.planner.Wish;
import org.skinweek.planner.WishOrigin;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;

/** Whose number it is: both numbers are said where they differ. */
class WishWordsTest {
    private static final WishWords WORDS = new WishWords(new Words(Locale.UK));

    private static Product product(@Nullable Integer wanted, @Nullable Integer prescribed) {
        Product plain = Product.of("ret", "Retinol", Form.LEAVE_ON, ProductCategory.SERUM, List.of());
        return ProductBuilder.from(plain)
                .wantedPerWeek(wanted)
                .prescribedPerWeek(prescribed)
                .build();
    }

    private static String origin(@Nullable Integer wanted, @Nullable Integer prescribed, int times, WishOrigin origin) {
        return WORDS.origin(product(wanted, prescribed), new Wish(times, 1, origin, /* prescribed= */ false));
    }

    @Test
    void saysWhoseNumberItIs() {
        assertThat(origin(null, null, 3, WishOrigin.USUAL)).isEqualTo("as usual for your skin");
        assertThat(origin(null, null, 3, WishOrigin.PLANNED)).isEqualTo("as often as your plan has it");
        assertThat(origin(3, null, 3, WishOrigin.WISHED)).isEqualTo("as you wished");
        assertThat(origin(null, 3, 3, WishOrigin.PRESCRIBED)).isEqualTo("as prescribed");
    }

    @Test
    void saysBothNumbersWhereTheyDiffer() {
        assertThat(origin(2, 5, 2, WishOrigin.WISHED)).isEqualTo("as you wished; 5 times are prescribed");
        assertThat(origin(5, 2, 2, WishOrigin.PRESCRIBED)).isEqualTo("as prescribed; you wished for 5");
        assertThat(WORDS.none(product(0, 3), false))
                .isEqualTo("left out as you wished; three times a week is prescribed");
    }

    @Test
    void saysWhyThereIsNone() {
        assertThat(WORDS.none(product(0, null), false)).isEqualTo("left out as you wished");
        assertThat(WORDS.none(product(null, null), true))
                .isEqualTo("not planned, because nobody says how often; give a number");
        assertThat(WORDS.none(product(null, null), false)).isEqualTo("left out unless you say how often");
    }
}
