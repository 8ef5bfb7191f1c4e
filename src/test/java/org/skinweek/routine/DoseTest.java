package org.skinweek.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link Dose}, and the other small values of a routine that check what they are given. */
class DoseTest {
    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 100.1, Double.NaN, Double.POSITIVE_INFINITY})
    void aPercentageThatNoProductHasIsRefused(double percent) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dose.of("retinol", percent))
                .withMessageContaining("percent of retinol is " + percent);
    }

    @Test
    void aStrengthMayBeUnstated() {
        assertThat(Dose.of("retinol").percent()).isNull();
        assertThat(Dose.of("retinol", 100).percent()).isEqualTo(100);
        assertThat(Dose.other("snail mucin", 5.0).percent()).isEqualTo(5);
    }

    @Test
    void whatTheCatalogueDoesNotKnowIsToldByItsName() {
        assertThat(Dose.other("snail mucin").isOther()).isTrue();
        assertThat(Dose.other("snail mucin").identity()).isEqualTo("snail mucin");
        assertThat(Dose.of("retinol").isOther()).isFalse();
        assertThat(Dose.of("retinol").identity()).isEqualTo("retinol");
    }

    @Test
    void anUnknownActiveNeedsANameAndAKnownOneHasNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> Dose.other(" ")).withMessageContaining("needs a name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dose("retinol", null, "vitamin A"))
                .withMessageContaining("is named \"vitamin A\"");
    }

    @Test
    void datesOfOtherCenturiesAreMistakes() {
        assertThat(KeptDates.include(LocalDate.of(1900, 1, 1))).isTrue();
        assertThat(KeptDates.include(LocalDate.of(2200, 12, 31))).isTrue();
        assertThat(KeptDates.include(LocalDate.of(1899, 12, 31))).isFalse();
        assertThat(KeptDates.include(LocalDate.of(2201, 1, 1))).isFalse();
    }

    @Test
    void aToleranceOfEverythingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ToleratedCaution(null, null, 3))
                .withMessageContaining("tolerate one of them");
        assertThat(new ToleratedCaution(0, null, 3).lastDay()).isEqualTo(3);
    }

    @Test
    void aReactionIsCountedFromAnyDay() {
        Symptom open = new Symptom(5, SymptomLevel.SEVERE);

        assertThat(open.countedFrom(7)).isEqualTo(new Symptom(-2, SymptomLevel.SEVERE));
        assertThat(new Symptom(1, SymptomLevel.MILD, 3).countedFrom(-7))
                .isEqualTo(new Symptom(8, SymptomLevel.MILD, 10));
    }
}
