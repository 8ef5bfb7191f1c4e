package org.skinweek.ui.reminders;

import java.util.List;
import org.skinweek.catalog.Session;
import org.skinweek.reminder.ReminderTelling;

/**
 * The session that comes first, and what else is due today.
 *
 * @param when such as "Tonight, 21:30"
 * @param title what it is about, or that nothing more is due
 * @param lines what else is due today
 * @param next what comes after it; empty where nothing does
 * @param telling the reminders of the session; empty where nothing more is due
 */
public record NextSession(
        Session session, String when, String title, List<AgendaLine> lines, String next, ReminderTelling telling) {
    /** Copies the list. */
    public NextSession {
        lines = List.copyOf(lines);
    }
}
