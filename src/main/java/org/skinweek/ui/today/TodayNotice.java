package org.skinweek.ui.today;

/**
 * A calm line above the steps.
 *
 * @param kind how it looks
 * @param title what it is about
 * @param text more about it; may be empty
 */
public record TodayNotice(Kind kind, String title, String text) {
    /** What a notice is. */
    public enum Kind {
        /** Something to remember. */
        REMINDER,
        /** A rule that recommends a change. */
        CAUTION,
        /** A rule that says no. */
        STOP
    }
}
