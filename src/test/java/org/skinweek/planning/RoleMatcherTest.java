package org.skinweek.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;

class RoleMatcherTest {
    private static final RoleMatcher MATCHER = new RoleMatcher(CatalogReader.read());

    private static Product product(String name, Form form, ProductCategory category, String... actives) {
        return Product.of(
                name, name, form, category, Arrays.stream(actives).map(Dose::of).toList());
    }

    private static List<String> matching(TemplateRole role, Product... shelf) {
        return MATCHER.matching(role, List.of(shelf)).stream()
                .map(Product::name)
                .toList();
    }

    @Test
    void anAcidStaysOn() {
        assertThat(matching(
                        TemplateRole.ACID,
                        product("Acid wash", Form.RINSE_OFF, ProductCategory.CLEANSER, "salicylic_acid"),
                        product("Home peel", Form.RINSE_OFF, ProductCategory.PEEL, "aha_peel"),
                        product("Lactic serum", Form.LEAVE_ON, ProductCategory.SERUM, "lactic_acid")))
                .containsExactly("Lactic serum");
    }

    @Test
    void whatIsMainlyAboutSomethingElseComesLast() {
        assertThat(matching(
                        TemplateRole.NIACINAMIDE,
                        product(
                                "Retinol with niacinamide",
                                Form.LEAVE_ON,
                                ProductCategory.SERUM,
                                "niacinamide",
                                "retinol"),
                        product("Niacinamide", Form.LEAVE_ON, ProductCategory.SERUM, "niacinamide")))
                .containsExactly("Niacinamide", "Retinol with niacinamide");
        assertThat(matching(
                        TemplateRole.CLEANSER,
                        product("Acid wash", Form.RINSE_OFF, ProductCategory.CLEANSER, "salicylic_acid"),
                        product("Gentle wash", Form.RINSE_OFF, ProductCategory.CLEANSER, "cleanser")))
                .containsExactly("Gentle wash", "Acid wash");
    }

    @Test
    void clayComesBeforeOtherScrubs() {
        assertThat(matching(
                        TemplateRole.SCRUB,
                        product("Sugar scrub", Form.RINSE_OFF, ProductCategory.SCRUB, "physical_scrub"),
                        product("Clay scrub", Form.RINSE_OFF, ProductCategory.SCRUB, "clay_scrub")))
                .containsExactly("Clay scrub", "Sugar scrub");
    }

    @Test
    void aNameTellsOfAnActiveThatNobodyStated() {
        assertThat(matching(TemplateRole.RETINOID, product("Retinal 0.05", Form.LEAVE_ON, ProductCategory.SERUM)))
                .containsExactly("Retinal 0.05");
    }

    @Test
    void whatIsNotForTheFaceHasNoRole() {
        assertThat(matching(
                        TemplateRole.ACID,
                        product(
                                "Body lotion with glycolic acid",
                                Form.LEAVE_ON,
                                ProductCategory.MOISTURISER,
                                "glycolic_acid")))
                .isEmpty();
    }
}
