package org.skinweek.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Timeline;

/** How long a product is tried on a small spot is as the sources of the rule say. */
class PatchDaysTest {
    @ParameterizedTest
    @CsvSource({
        "retinol,           LOW,       7",
        "retinol,           NORMAL,    7",
        "retinol,           SENSITIVE, 10",
        "salicylic_acid,    NORMAL,    3",
        "benzoyl_peroxide,  LOW,       3",
        "benzoyl_peroxide,  SENSITIVE, 10"
    })
    void isThatOfTheBook(String active, Sensitivity skin, int days) {
        Product product = product(List.of(Dose.of(active, 1)));
        assertThat(days(product, skin)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"salicylic_acid, 2, 2.1", "benzoyl_peroxide, 10, 10.1"})
    void isShorterUpToTheStrengthsThatAreSoldAgainstAcneAlone(String active, double most, double above) {
        assertThat(days(product(List.of(Dose.of(active, most))), Sensitivity.NORMAL))
                .isEqualTo(3);
        assertThat(days(product(List.of(Dose.of(active, above))), Sensitivity.NORMAL))
                .isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"retinol", "glycolic_acid", "azelaic_acid", "niacinamide", "tea_tree", "betaine_salicylate", "spf"})
    void isNoShorterForAnAcneProductWithAnotherActive(String active) {
        Product product = product(List.of(Dose.of("salicylic_acid", 2), Dose.of(active, 1)));
        assertThat(days(product, Sensitivity.NORMAL)).isEqualTo(7);
    }

    @Test
    void isNoShorterForAProductOfBothAcneActives() {
        Product both = product(List.of(Dose.of("salicylic_acid", 2), Dose.of("benzoyl_peroxide", 5)));
        assertThat(days(both, Sensitivity.NORMAL)).isEqualTo(7);
    }

    @Test
    void isNoShorterWhereNobodyKnowsWhatElseIsInIt() {
        Product product = product(List.of(Dose.of("salicylic_acid", 2), Dose.other("Willow bark")));
        assertThat(days(product, Sensitivity.NORMAL)).isEqualTo(7);
    }

    @ParameterizedTest
    @EnumSource
    void isNoShorterForAPeel(Form form) {
        Product peel = Product.of("it", "It", form, ProductCategory.PEEL, List.of(Dose.of("salicylic_acid", 2)));
        assertThat(days(peel, Sensitivity.NORMAL)).isEqualTo(7);
    }

    @Test
    void isNoShorterForWhatADoctorPrescribed() {
        Product gel = product(List.of(Dose.of("benzoyl_peroxide", 5)));
        assertThat(days(ProductBuilder.from(gel).prescription(true).build(), Sensitivity.NORMAL))
                .isEqualTo(7);
        assertThat(days(ProductBuilder.from(gel).prescribedPerWeek(7).build(), Sensitivity.NORMAL))
                .isEqualTo(7);
    }

    @Test
    void isShorterForAWash() {
        Product wash = Product.of(
                "it", "It", Form.RINSE_OFF, ProductCategory.CLEANSER, List.of(Dose.of("benzoyl_peroxide", 4)));
        assertThat(days(wash, Sensitivity.NORMAL)).isEqualTo(3);
    }

    /** The tip is for who has not tried the product yet. */
    @ParameterizedTest
    @CsvSource({"azelaic_acid, 6, tip 3", "azelaic_acid, 7, ''", "salicylic_acid, 2, tip 3", "salicylic_acid, 3, ''"})
    void aPassedTestNeedsNoTip(String active, int days, String says) {
        Timeline week = new WeekBuilder()
                .leaveOn("it", active, 2)
                .weeksUsed("it", 0)
                .evening("it", 3)
                .timeline();

        assertThat(tips(week)).isEqualTo("tip 3");
        assertThat(tips(week.withCalmPatches(Map.of(0, days)))).isEqualTo(says);
        assertThat(tips(week.withCalmPatches(Map.of(1, days))))
                .as("another product")
                .isEqualTo("tip 3");
    }

    @Test
    void theTipIsOfTheProductThatWasNotTried() {
        Timeline week = new WeekBuilder()
                .leaveOn("tried", "azelaic_acid", 10)
                .leaveOn("new", "retinol", 0.3)
                .weeksUsed("tried", 0)
                .weeksUsed("new", 0)
                .evening("tried", 1)
                .evening("new", 4)
                .timeline();

        assertThat(tips(week)).isEqualTo("tip 1,4");
        assertThat(tips(week.withCalmPatches(Map.of(0, 7)))).isEqualTo("tip 4");
    }

    private static String tips(Timeline week) {
        return WeekBuilder.CHECKER.check(week).stream()
                .filter(flag ->
                        flag.rule().id().equals(WeekBuilder.BOOK.patchDays().rule()))
                .map(flag -> "tip " + flag.days().stream().map(String::valueOf).collect(Collectors.joining(",")))
                .collect(Collectors.joining("; "));
    }

    private static int days(Product product, Sensitivity skin) {
        SkinProfile profile = new SkinProfile(skin, null, Set.of(), false, Set.of());
        return new Checker(WeekBuilder.BOOK).patchDays(product, profile);
    }

    private static Product product(List<Dose> doses) {
        return Product.of("it", "It", Form.LEAVE_ON, ProductCategory.SERUM, doses);
    }
}
