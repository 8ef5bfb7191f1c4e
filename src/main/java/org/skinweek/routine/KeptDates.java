package org.skinweek.routine;

import java.time.LocalDate;

/** Which dates routines and notebooks hold. What lies outside was typed or pasted wrong, or a clock was. */
public final class KeptDates {
    /** The first year. */
    public static final int FIRST_YEAR = 1900;

    /** The last year. */
    public static final int LAST_YEAR = 2200;

    private KeptDates() {}

    /** True for a date of one of the years from the first to the last. */
    public static boolean include(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }
}
