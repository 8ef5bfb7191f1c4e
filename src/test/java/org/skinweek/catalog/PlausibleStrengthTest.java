package org.skinweek.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinweek.catalog.PlausibleStrength.Bounds;

class PlausibleStrengthTest {
    private static final Bounds SERUM = new Bounds(0.5, 20, "2–10%");

    @Test
    void bothEndsAreStillSold() {
        assertThat(SERUM.contains(0.5)).isTrue();
        assertThat(SERUM.contains(20)).isTrue();
        assertThat(SERUM.contains(0.49)).isFalse();
        assertThat(SERUM.contains(20.1)).isFalse();
    }

    @Test
    void saysNothingOfAFormThatIsNotSold() {
        PlausibleStrength leaveOnOnly = new PlausibleStrength(SERUM, null);
        assertThat(leaveOnOnly.of(false)).contains(SERUM);
        assertThat(leaveOnOnly.of(true)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "-1, 1", "2, 2", "3, 2", "1, 100.1", "NaN, 1", "1, NaN"})
    void refusesWhatIsNoRange(double least, double most) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Bounds(least, most, ""));
    }
}
