package org.skinweek.reminder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.skinweek.catalog.Session;

/**
 * What is told at one moment, all of it in one notice.
 *
 * @param today the user's day
 * @param reminders what is told, in order of time; nothing where it is empty
 * @param next what the evening after its session asks for; empty where nothing is due then
 */
public record Telling(LocalDate today, List<Reminder> reminders, Optional<Reminder> next) {
    /** Copies the list. */
    public Telling {
        reminders = List.copyOf(reminders);
    }

    /** True where nothing is told. */
    public boolean isEmpty() {
        return reminders.isEmpty();
    }

    /** What identifies the reminders. */
    public List<ReminderKey> keys() {
        return reminders.stream().map(Reminder::identity).toList();
    }

    /** The session that it is about: the last of which it tells steps, a rest or a pause; empty where it tells of none. */
    public Optional<ToldSession> session() {
        return session(reminders);
    }

    static Optional<ToldSession> session(List<Reminder> reminders) {
        return reminders.stream()
                .filter(reminder -> reminder.kind().isOfSession())
                .map(reminder -> new ToldSession(reminder.day(), reminder.session()))
                .max(Comparator.comparing(ToldSession::day).thenComparing(ToldSession::session));
    }

    /**
     * A session of a day.
     *
     * @param day the day, by the user's cut-off
     * @param session morning or evening
     */
    public record ToldSession(LocalDate day, Session session) {}
}
