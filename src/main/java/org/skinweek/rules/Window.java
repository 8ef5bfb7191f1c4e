package org.skinweek.rules;

/** The stretch of time in which a limit counts, ending with the session that is judged. */
public enum Window {
    /** Rolling seven days; the session exactly seven days earlier no longer counts. */
    SEVEN_DAYS(7 * 24),
    /** Rolling 24 hours; the session exactly 24 hours earlier no longer counts. */
    ONE_DAY(24),
    /** The date of the session. */
    CALENDAR_DAY(0),
    /** The session itself. */
    SESSION(0);

    private final int hours;

    Window(int hours) {
        this.hours = hours;
    }

    /** True when a use is in the window that ends with a session. */
    boolean contains(Laid use, int judgedSlot) {
        if (use.slot() > judgedSlot) {
            return false;
        }
        return switch (this) {
            case SEVEN_DAYS, ONE_DAY -> use.hour() > Stretch.hourOf(judgedSlot) - hours;
            case CALENDAR_DAY -> use.day() == Stretch.dayOf(judgedSlot);
            case SESSION -> use.slot() == judgedSlot;
        };
    }
}
