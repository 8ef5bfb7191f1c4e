package org.skinweek.ui.diary;

import java.util.List;

/**
 * The evenings of a month in three numbers, up to today: each past one is counted in one of them, except where the user
 * was away.
 *
 * @param active evenings on which a treatment was used
 * @param rest evenings that were written down and held no treatment
 * @param unlogged past evenings for which nothing is written down
 */
public record MonthNumbers(int active, int rest, int unlogged) {
    /** Counts those of the shown days that are in the month. */
    static MonthNumbers of(List<CalendarDay> days) {
        return new MonthNumbers(
                count(days, CalendarDay.Night.ACTIVE),
                count(days, CalendarDay.Night.REST),
                count(days, CalendarDay.Night.UNLOGGED));
    }

    private static int count(List<CalendarDay> days, CalendarDay.Night night) {
        return (int) days.stream()
                .filter(day -> day.inMonth() && !day.future() && day.night() == night)
                .count();
    }
}
