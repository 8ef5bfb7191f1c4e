package org.skinweek.ui.diary.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where the days of a year lie: a column for each week, a row for each weekday.
 *
 * @param year the year
 * @param firstDayOfWeek the weekday of the first row
 */
record YearGrid(int year, DayOfWeek firstDayOfWeek) {
    /** Weeks that a year may touch. */
    static final int COLUMNS = 54;

    /** Days of a week. */
    static final int ROWS = 7;

    /** The column of a day, from 0. */
    int column(LocalDate day) {
        return (day.getDayOfYear() - 1 + row(first())) / ROWS;
    }

    /** The row of a day, from 0. */
    int row(LocalDate day) {
        return Math.floorMod(day.getDayOfWeek().getValue() - firstDayOfWeek.getValue(), ROWS);
    }

    /** The day in a column and row; empty where that is in another year. */
    Optional<LocalDate> day(int column, int row) {
        LocalDate day = first().plusDays(column * (long) ROWS + row - row(first()));
        return day.getYear() == year && row >= 0 && row < ROWS ? Optional.of(day) : Optional.empty();
    }

    /** The first day of the year. */
    LocalDate first() {
        return LocalDate.of(year, 1, 1);
    }

    /** The last day of the year. */
    LocalDate last() {
        return LocalDate.of(year, 12, 31);
    }
}
