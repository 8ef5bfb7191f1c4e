package org.skinweek.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinCondition;

/** What a name tells where nobody stated the contents, and what is said of things unknown. */
class NamedActivesTest {
    private static Product named(String name, Dose... doses) {
        return Product.of("p", name, Form.LEAVE_ON, ProductCategory.SERUM, List.of(doses));
    }

    private static List<String> activesOf(Product product) {
        return ProductTraits.of(product, WeekBuilder.BOOK.measures()).actives();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Retinol night serum, retinol",
        "Tretinoin 0.05, tretinoin",
        "GLYCOLIC ACID toner, glycolic_acid",
        "Acide glycolique, glycolic_acid",
        "Salicylic-acid liquid, salicylic_acid",
    })
    void aNameThatSaysSoBringsTheActive(String name, String active) {
        assertThat(activesOf(named(name))).containsExactlyInAnyOrder(active, ProductTraits.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Night elixir", "Serum without retinol", "Retinol-free serum", "Ohne Retinol", "Retinology"})
    void aNameThatDoesNotSayOrDeniesItBringsNothing(String name) {
        assertThat(activesOf(named(name))).containsExactly(ProductTraits.UNKNOWN);
    }

    @Test
    void aLongerNameIsNotReadAsAShorterOneInIt() {
        assertThat(activesOf(named("Retinol alternative")))
                .containsExactlyInAnyOrder("bakuchiol", ProductTraits.UNKNOWN);
    }

    @Test
    void whatThePackStatesCountsAlone() {
        assertThat(activesOf(named("Retinol serum", Dose.of("niacinamide", 5)))).containsExactly("niacinamide");
    }

    @Test
    void anActiveOfAnotherNameIsReadByThatName() {
        Product serum = named("Serum", Dose.of("niacinamide", 5), Dose.other("Hydroxyacetic acid"));
        assertThat(activesOf(serum)).containsExactlyInAnyOrder("niacinamide", "glycolic_acid", ProductTraits.UNKNOWN);
        assertThat(activesOf(named("Serum", Dose.other("Moon dust")))).containsExactly(ProductTraits.UNKNOWN);
    }

    @Test
    void aNameBringsTheLimitsOfItsActive() {
        WeekBuilder week = new WeekBuilder().product(named("Tretinoin cream")).pregnant();
        assertThat(week.evening("p", 3).says("PREG-RET")).isEqualTo("stop 3");
        assertThat(week.says("UNKNOWN")).isEqualTo("tip 3");
    }

    @Test
    void whatIsUnknownRaisesNothingOnSoundSkin() {
        WeekBuilder week = new WeekBuilder().product(named("Night elixir")).evening("p", 0, 1, 2, 3, 4, 5, 6);
        assertThat(week.says("UNKNOWN")).isEqualTo("tip 0,1,2,3,4,5,6");
        assertThat(week.check()).noneMatch(flag -> flag.severity().counts());
    }

    @Test
    void whatIsUnknownIsNoPlainCare() {
        assertThat(new WeekBuilder()
                        .product(named("Night elixir"))
                        .condition(SkinCondition.BROKEN_SKIN)
                        .evening("p", 3)
                        .says("COND-BROKEN"))
                .isEqualTo("stop 3");
    }

    @Test
    void nothingIsCalledFineBesideAnythingUnknown() {
        WeekBuilder week =
                new WeekBuilder().words("a", "azelaic_acid 10").pregnant().evening("a", 3);
        assertThat(week.says("PREG-OK")).isEqualTo("reassurance 3");
        assertThat(week.product(named("Night elixir")).evening("p", 5).says("PREG-OK"))
                .isEmpty();
    }
}
