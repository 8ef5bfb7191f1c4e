package org.skinweek.ui.diary.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeAxisTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aDayIsFoundWhereItIsPainted(boolean mirrored) {
        TimeAxis axis = new TimeAxis(FIRST, FIRST.plusDays(99), 50, 400, mirrored);
        for (LocalDate day = FIRST; axis.has(day); day = day.plusDays(1)) {
            double along = mirrored ? 50 - axis.x(day) : axis.x(day) - 50;
            assertThat(axis.day(along)).isEqualTo(day);
        }
        assertThat(axis.day(-5)).isEqualTo(FIRST);
        assertThat(axis.day(9999)).isEqualTo(axis.last());
        assertThat(Math.abs(axis.start(axis.last().plusDays(1)) - axis.start(FIRST)))
                .isCloseTo(400, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 35, 140, 420, 3700, 20000})
    void datesBelowNeverTouch(int days) {
        TimeAxis axis = new TimeAxis(FIRST, FIRST.plusDays(days - 1L), 0, 640, false);
        assertThat(axis.labelEvery(64) * axis.dayWidth()).isGreaterThanOrEqualTo(Math.min(64, 26 * 7 * 64.0 / days));
        assertThat(axis.labelEvery(64) % 7).isZero();
    }
}
