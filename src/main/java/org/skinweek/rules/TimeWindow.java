package org.skinweek.rules;

import org.skinweek.catalog.Session;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;

/** The stretch of time in which a limit counts, ending with the session that is judged. */
public enum TimeWindow {
    /** Rolling seven days; the session exactly seven days earlier no longer counts. */
    SEVEN_DAYS,
    /** Rolling fourteen days; the session exactly fourteen days earlier no longer counts. */
    FOURTEEN_DAYS,
    /** Rolling 24 hours; the session exactly 24 hours earlier no longer counts. */
    ONE_DAY,
    /** The date of the session. */
    CALENDAR_DAY,
    /** The session itself. */
    SESSION;

    private static final int SLOTS_A_DAY = Session.values().length;

    /** The first slot of the window that ends with a slot, by the nominal hours of the sessions. */
    int firstSlot(int judged) {
        return switch (this) {
            case SEVEN_DAYS -> judged - Timeline.DAYS * SLOTS_A_DAY + 1;
            case FOURTEEN_DAYS -> judged - 2 * Timeline.DAYS * SLOTS_A_DAY + 1;
            case ONE_DAY -> judged - SLOTS_A_DAY + 1;
            case CALENDAR_DAY -> Use.slot(JudgedDays.dayOf(judged), Session.MORNING);
            case SESSION -> judged;
        };
    }

    /** How many days it is long; 0 for a single session. */
    public double days() {
        return switch (this) {
            case SEVEN_DAYS -> Timeline.DAYS;
            case FOURTEEN_DAYS -> 2.0 * Timeline.DAYS;
            case ONE_DAY, CALENDAR_DAY -> 1;
            case SESSION -> 0;
        };
    }
}
