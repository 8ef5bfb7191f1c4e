package org.skinweek.catalog;

/** One of the two sessions of a day. */
public enum Session {
    /** Nominally 07:00. */
    MORNING(7),
    /** Nominally 21:00. */
    EVENING(21);

    private final int hour;

    Session(int hour) {
        this.hour = hour;
    }

    /** The nominal hour of the day from which rests and windows are counted; the rule book's semantics set it. */
    public int hour() {
        return hour;
    }
}
