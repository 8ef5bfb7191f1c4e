package org.skinweek.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlipDistanceTest {
    private static int distance(String one, String other) {
        return new SlipDistance(one, 2).to(other);
    }

    @Test
    void countsASlipAsTwo() {
        assertThat(distance("glycerin", "glycerin")).isZero();
        assertThat(distance("glycern", "glycerin")).isEqualTo(2);
        assertThat(distance("glycerrin", "glycerin")).isEqualTo(2);
        assertThat(distance("glyceran", "glycerin")).isEqualTo(2);
        assertThat(distance("glyecrin", "glycerin")).isEqualTo(2);
        assertThat(distance("glyecrni", "glycerin")).isEqualTo(4);
    }

    @Test
    void countsALikenessAsOne() {
        assertThat(distance("g1ycerin", "glycerin")).isEqualTo(1);
        assertThat(distance("retin0l", "retinol")).isEqualTo(1);
    }

    @Test
    void keepsNumbersApart() {
        assertThat(distance("polysorbate20", "polysorbate60")).isEqualTo(Integer.MAX_VALUE);
        assertThat(distance("tripeptide1", "tripeptide")).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void givesUpBeyondTheSlips() {
        assertThat(distance("glycerin", "niacinamide")).isEqualTo(Integer.MAX_VALUE);
        assertThat(distance("retinyl", "retinylpalmitate")).isEqualTo(Integer.MAX_VALUE);
    }
}
