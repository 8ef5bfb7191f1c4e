package org.skinweek.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Medicines with their strengths are a label without a list. */
class PrescribedLineTest {
    private static List<String> actives(String text) {
        return Labels.read(text).actives().stream()
                .map(active -> active.id() + "=" + active.percent())
                .toList();
    }

    @Test
    void inOneLine() {
        assertThat(actives("Hydroquinone 4 %, Tretinoin 0.05 % in cream base"))
                .containsExactly("hydroquinone=4.0", "tretinoin=0.05");
    }

    @Test
    void eachOnALineOfItsOwnBelowASize() {
        assertThat(actives("30 g tube\nHydroquinone 4%\nTretinoin 0.05%\nHydrocortisone 1%"))
                .containsExactly("hydroquinone=4.0", "tretinoin=0.05", "topical_steroid=1.0");
    }

    @Test
    void theBaseMayFollow() {
        LabelFinding finding = Labels.read("Tretinoin 0.025 %\nCetyl Alcohol, Glycerin, Water");

        assertThat(finding.activeIds()).containsExactly("tretinoin");
        assertThat(finding.ingredients()).hasSize(4);
    }

    @Test
    void aSentenceOrAMedicineWithoutStrengthIsNone() {
        assertThat(Labels.read("My doctor told me to start slowly with tretinoin 0.05 % twice a week in winter")
                        .isList())
                .isFalse();
        assertThat(Labels.read("Tretinoin in cream base").isList()).isFalse();
    }
}
