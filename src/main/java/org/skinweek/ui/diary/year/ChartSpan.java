package org.skinweek.ui.diary.year;

import java.time.LocalDate;

/** How much time the charts show. */
public enum ChartSpan {
    /** Four weeks, and one to come. */
    FOUR_WEEKS(28, 7),
    /** Sixteen weeks, and four to come. */
    SIXTEEN_WEEKS(112, 28),
    /** A year, and eight weeks to come. */
    YEAR(365, 56),
    /** From the first day on. */
    ALL(0, 56);

    private final int back;
    private final int ahead;

    ChartSpan(int back, int ahead) {
        this.back = back;
        this.ahead = ahead;
    }

    /**
     * The first day that is shown.
     *
     * @param began the day on which the user began
     */
    LocalDate first(LocalDate today, LocalDate began) {
        LocalDate first = today.minusDays(back - 1L);
        LocalDate least = today.minusDays(FOUR_WEEKS.back - 1L);
        return this == ALL ? (began.isBefore(least) ? began : least) : first;
    }

    /** The last day that is shown. */
    LocalDate last(LocalDate today) {
        return today.plusDays(ahead);
    }
}
