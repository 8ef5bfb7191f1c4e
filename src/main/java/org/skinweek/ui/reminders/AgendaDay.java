package org.skinweek.ui.reminders;

import java.time.LocalDate;
import java.util.List;

/**
 * One day of the agenda.
 *
 * @param date the day
 * @param lines what is due on it, what it is mainly about first; none where nothing is
 * @param away true for a day away from home
 */
public record AgendaDay(LocalDate date, List<AgendaLine> lines, boolean away) {
    /** Copies the list. */
    public AgendaDay {
        lines = List.copyOf(lines);
    }
}
