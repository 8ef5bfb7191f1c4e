package org.skinweek.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skinweek.knowledge.CatalogReader;

class ProductKindTest {
    private static final Treatments TREATMENTS = new Treatments(CatalogReader.read());
    private static final Product RETINOL = product("Retinol", Form.LEAVE_ON, ProductCategory.SERUM, "retinol");
    private static final Product RETINAL = product("Retinal", Form.LEAVE_ON, ProductCategory.MOISTURISER, "retinal");
    private static final Product CREAM = product("Cream", Form.LEAVE_ON, ProductCategory.MOISTURISER, "moisturiser");

    @Test
    void treatmentsAreAlikeByWhatTreatsInThemHoweverTheyAreSold() {
        assertThat(alike(RETINAL, RETINOL, CREAM)).containsExactly(RETINOL);
    }

    @Test
    void careIsAlikeByWhatItIsSoldAs() {
        Product lotion = product("Lotion", Form.LEAVE_ON, ProductCategory.MOISTURISER, "moisturiser");
        Product sunscreen = product("Sun", Form.LEAVE_ON, ProductCategory.SUNSCREEN, "spf");
        assertThat(alike(lotion, CREAM, sunscreen, RETINAL)).containsExactly(CREAM);
    }

    @Test
    void whatIsWashedOffOrGoesElsewhereDoesSomethingElse() {
        Product toner = product("Toner", Form.LEAVE_ON, ProductCategory.TONER, "glycolic_acid");
        Product wash = product("Wash", Form.RINSE_OFF, ProductCategory.CLEANSER, "glycolic_acid");
        Product hands = product("Hand cream", Form.LEAVE_ON, ProductCategory.MOISTURISER, "glycolic_acid");
        assertThat(alike(toner, wash, hands)).isEmpty();
    }

    @Test
    void nobodyKnowsWhatTheUnknownIsLike() {
        Product moon = product("Moon", Form.LEAVE_ON, ProductCategory.SERUM);
        Product star = product("Star", Form.LEAVE_ON, ProductCategory.SERUM);
        assertThat(ProductKind.of(moon, TREATMENTS)).isEmpty();
        assertThat(alike(moon, star)).isEmpty();
    }

    @Test
    void aProductIsNotLikeItself() {
        assertThat(alike(RETINOL, RETINOL)).isEmpty();
    }

    private static List<Product> alike(Product product, Product... shelf) {
        return ProductKind.alike(product, List.of(shelf), TREATMENTS);
    }

    private static Product product(String name, Form form, ProductCategory category, String... actives) {
        List<Dose> doses = List.of(actives).stream().map(Dose::of).toList();
        return Product.of(name, name, form, category, doses);
    }
}
