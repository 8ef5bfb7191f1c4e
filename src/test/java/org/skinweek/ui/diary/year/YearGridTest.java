package org.skinweek.ui.diary.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class YearGridTest {
    @ParameterizedTest
    @EnumSource(DayOfWeek.class)
    void eachDayHasAPlaceOfItsOwnAndIsFoundThere(DayOfWeek first) {
        for (int year = 2016; year <= 2044; year++) {
            YearGrid grid = new YearGrid(year, first);
            int before = -1;
            for (LocalDate day = grid.first(); day.getYear() == year; day = day.plusDays(1)) {
                int place = grid.column(day) * YearGrid.ROWS + grid.row(day);
                assertThat(place).isGreaterThan(before);
                assertThat(grid.column(day)).isBetween(0, YearGrid.COLUMNS - 1);
                assertThat(grid.row(day) == 0).isEqualTo(day.getDayOfWeek() == first);
                assertThat(grid.day(grid.column(day), grid.row(day))).contains(day);
                before = place;
            }
        }
    }

    @ParameterizedTest
    @EnumSource(DayOfWeek.class)
    void daysOfOtherYearsAreNone(DayOfWeek first) {
        YearGrid grid = new YearGrid(2026, first);
        LocalDate newYear = grid.first();
        assertThat(grid.day(grid.column(newYear), grid.row(newYear) - 1)).isEmpty();
        assertThat(grid.day(YearGrid.COLUMNS, 0)).isEmpty();
        assertThat(grid.day(-1, 3)).isEmpty();
        assertThat(grid.day(3, YearGrid.ROWS)).isEmpty();
    }
}
