package org.skinweek.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Before the 1 % line order says amount, after it not. */
class ListOrderTest {
    private static FoundActive active(String list, String id) {
        return Labels.read(list).actives().stream()
                .filter(found -> found.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void oneThatIsAlwaysLowDrawsTheLine() {
        FoundActive before = active("Aqua, Glycerin, Niacinamide, Phenoxyethanol, Parfum", "niacinamide");
        FoundActive after = active("Aqua, Glycerin, Phenoxyethanol, Niacinamide, Parfum", "niacinamide");

        assertThat(before.role()).isEqualTo(ActiveRole.ACTIVE);
        assertThat(before.reason()).isEqualTo(RoleReason.BEFORE_LINE);
        assertThat(before.marker()).isEqualTo("Phenoxyethanol");
        assertThat(before.position()).isEqualTo(3);
        assertThat(before.of()).isEqualTo(5);
        assertThat(after.role()).isEqualTo(ActiveRole.TRACE);
        assertThat(after.reason()).isEqualTo(RoleReason.AFTER_LINE);
    }

    @Test
    void twoThatMostlyAreLowDrawItToo() {
        String one = "Aqua, Glycerin, Betaine, Caprylyl Glycol, Niacinamide, Propanediol";
        String two = "Aqua, Glycerin, Caprylyl Glycol, Alanine, Niacinamide, Propanediol";

        assertThat(active(one, "niacinamide").role()).isEqualTo(ActiveRole.ACTIVE);
        assertThat(active(two, "niacinamide").role()).isEqualTo(ActiveRole.TRACE);
    }

    @Test
    void aStatedPercentageMayStandAboveItsCustom() {
        String list = "Aqua, Sodium Hyaluronate 2%, Glycerin, Propanediol, Niacinamide, Xanthan Gum";

        assertThat(active(list, "niacinamide").marker()).isEqualTo("Xanthan Gum");
    }

    @Test
    void withoutALineThePlaceIsAGuess() {
        FoundActive early = active("Aqua, Glycerin, Niacinamide, Betaine", "niacinamide");

        assertThat(early.reason()).isEqualTo(RoleReason.EARLY);
        assertThat(early.certainty()).isEqualTo(LabelCertainty.MEDIUM);
    }

    @Test
    void noPlaceAllowsMoreThanItsShareOfTheWhole() {
        FoundActive third = active("Aqua, Glycerin, Ascorbic Acid, Phenoxyethanol", "l_ascorbic_acid");
        StrengthRange strength = third.strength();

        assertThat(strength).isEqualTo(StrengthRange.likely(8, 20));
        assertThat(active(
                                "Aqua, Betaine, Glycerin, Propanediol, Squalane, Trehalose, Sorbitol, Ascorbic Acid, Carbomer",
                                "l_ascorbic_acid")
                        .strength())
                .isEqualTo(StrengthRange.likely(8, 12.5));
    }

    @Test
    void whatIsNeverSoldAboveOnePercentStaysBelowItAnywhere() {
        assertThat(active("Aqua, Glycerin, Squalane, Retinol, Betaine, Phenoxyethanol", "retinol")
                        .strength())
                .isEqualTo(StrengthRange.likely(0.1, 1));
    }

    @Test
    void hardlyAnyButTheFirstTwentyAreAboveIt() {
        String many =
                "Squalane, Glycerin, Betaine, Propanediol, Trehalose, Sorbitol, Dimethicone, Cetearyl Alcohol, Urea, Isododecane,"
                        + " Caprylic/Capric Triglyceride, Butylene Glycol, Pentylene Glycol, Dipropylene Glycol, Polysorbate 60";

        assertThat(active("Aqua, " + many + ", Niacinamide, Phenoxyethanol", "niacinamide")
                        .role())
                .isEqualTo(ActiveRole.ACTIVE);
        assertThat(active(
                                "Aqua, " + many
                                        + ", Stearic Acid, Lanolin, Paraffin, Petrolatum, Cera Alba, Niacinamide, Phenoxyethanol",
                                "niacinamide")
                        .role())
                .isEqualTo(ActiveRole.TRACE);
    }

    @Test
    void perfumeAloneAtTheEndOfALongListDrawsNone() {
        String list = "Aqua, Glycerin, Betaine, Propanediol, Trehalose, Sorbitol, Dimethicone, Cetearyl Alcohol,"
                + " Squalane, Isododecane, Niacinamide, Parfum";

        assertThat(active(list, "niacinamide").role()).isEqualTo(ActiveRole.TRACE);
        assertThat(active(list.replace("Parfum", "Phenoxyethanol"), "niacinamide")
                        .role())
                .isEqualTo(ActiveRole.ACTIVE);
    }

    @Test
    void anActiveThatIsAlwaysLowButStandsFirstDrawsNone() {
        assertThat(active("Aqua, Retinol, Glycerin, Niacinamide, Betaine, Phenoxyethanol", "niacinamide")
                        .marker())
                .isEqualTo("Phenoxyethanol");
    }
}
