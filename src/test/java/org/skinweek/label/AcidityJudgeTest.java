package org.skinweek.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Citric and lactic acid mostly set the acidity; beside others, or in much, they peel. */
class AcidityJudgeTest {
    private static FoundActive active(LabelFinding finding, String id) {
        return finding.actives().stream()
                .filter(found -> found.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatOtherAcidsPromiseCitricAcidNeedNotKeep() {
        String list = "Aqua, Glycolic Acid, Glycerin, Betaine, Citric Acid, Phenoxyethanol";
        String lone = "Aqua, Glycerin, Betaine, Citric Acid, Phenoxyethanol";

        assertThat(active(Labels.read("AHA Toner", list), "citric_acid").role()).isEqualTo(ActiveRole.TRACE);
        assertThat(active(Labels.read("AHA Toner", lone), "citric_acid").role()).isEqualTo(ActiveRole.ACTIVE);
        assertThat(active(Labels.read("Citric Acid Toner", list), "citric_acid").role())
                .isEqualTo(ActiveRole.ACTIVE);
    }

    @Test
    void amongTheExcipientsOfADrugTheySetTheAcidity() {
        FoundActive lactic = active(
                Labels.read(
                        "Active ingredient: benzoyl peroxide 5%\nInactive ingredients: water, lactic acid, carbomer"),
                "lactic_acid");

        assertThat(lactic.role()).isEqualTo(ActiveRole.TRACE);
        assertThat(lactic.reason()).isEqualTo(RoleReason.SETS_ACIDITY);
    }

    @Test
    void besideBenzoateALactoneProtects() {
        String list = "Aqua, Glycerin, Gluconolactone, Sodium Benzoate, Cetearyl Alcohol";

        assertThat(active(Labels.read(list), "gluconolactone").reason()).isEqualTo(RoleReason.PROTECTS_FORMULA);
        assertThat(active(Labels.read("PHA Cream", list), "gluconolactone").role())
                .isEqualTo(ActiveRole.ACTIVE);
    }
}
