package org.skinweek.ui.reminders;

import java.time.LocalDate;
import java.util.List;

/**
 * What is due in the coming days.
 *
 * @param today the user's day
 * @param next the session that comes first
 * @param days the days after today; none until they are known
 * @param daily what is the same on each of these days, a sentence each
 */
public record ReminderAgenda(LocalDate today, NextSession next, List<AgendaDay> days, List<String> daily) {
    /** Copies the lists. */
    public ReminderAgenda {
        days = List.copyOf(days);
        daily = List.copyOf(daily);
    }

    /** This one with the days of another one, until its own are known. */
    ReminderAgenda withDaysOf(ReminderAgenda before) {
        return before.today.equals(today) ? new ReminderAgenda(today, next, before.days, before.daily) : this;
    }

    /** True where nothing is due on any day. */
    boolean isEmpty() {
        return daily.isEmpty()
                && next.telling().isEmpty()
                && next.lines().isEmpty()
                && days.stream().allMatch(day -> day.lines().isEmpty());
    }
}
