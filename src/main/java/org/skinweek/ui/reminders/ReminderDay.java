package org.skinweek.ui.reminders;

import java.util.List;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.ReminderKind;

/**
 * One day of the list.
 *
 * @param title such as "Today" or "Friday 27 November"
 * @param today true for the day that is shown loud
 * @param lines what is due
 */
public record ReminderDay(String title, boolean today, List<Line> lines) {
    /** Copies the list. */
    public ReminderDay {
        lines = List.copyOf(lines);
    }

    /**
     * One thing that is due.
     *
     * @param session morning or evening
     * @param kind gives the picture
     * @param text the sentence
     */
    public record Line(Session session, ReminderKind kind, String text) {}
}
