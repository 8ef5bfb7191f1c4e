package org.skinweek.ui.today;

import java.util.List;
import org.skinweek.catalog.Active;

/**
 * A calm line above the steps.
 *
 * @param kind how it looks
 * @param title what it is about
 * @param text more about it; may be empty
 * @param about the actives that one can read about
 */
public record TodayNotice(Kind kind, String title, String text, List<Active> about) {
    /** Copies the list. */
    public TodayNotice {
        about = List.copyOf(about);
    }

    /** A notice about no active. */
    public TodayNotice(Kind kind, String title, String text) {
        this(kind, title, text, List.of());
    }

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
