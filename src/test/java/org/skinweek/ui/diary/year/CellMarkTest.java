package org.skinweek.ui.diary.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinweek.trends.DayKind;
import org.skinweek.trends.ExfoliationDay;

class CellMarkTest {
    @ParameterizedTest
    @CsvSource({
        "LOGGED, 0, 0, 3, NONE",
        "LOGGED, 1, 1, 3, LITTLE",
        "LOGGED, 1, 1.5, 3, MUCH",
        "LOGGED, 0, 2.9, 3, MUCH",
        "LOGGED, 1, 3, 3, FULL",
        "LOGGED, 1, 3.1, 3, OVER",
        "UNLOGGED, 0, 3, 3, UNKNOWN",
        "PLANNED, 0, 0, 3, PLANNED_NONE",
        "PLANNED, 1, 3, 3, PLANNED",
        "PLANNED, 1, 4, 3, PLANNED_OVER",
        // in a pause only what is used on the day is too much
        "LOGGED, 0, 3, 0, FULL",
        "LOGGED, 0, 1, 0, LITTLE",
        "LOGGED, 1, 1, 0, OVER",
        "PLANNED, 0, 2, 0, PLANNED",
    })
    void aDayIsMarkedByWhatSevenDaysHold(DayKind kind, double units, double sum, double limit, CellMark mark) {
        ExfoliationDay day = new ExfoliationDay(LocalDate.EPOCH, kind, units, sum, 0, limit);
        assertThat(CellMark.of(day, 3)).isEqualTo(mark);
    }
}
