package org.skinweek.reminder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skinweek.catalog.Session;

/**
 * What is told at one moment, all of it in one notice.
 *
 * @param today the user's day
 * @param reminders what is told, in order of time; nothing where it is empty
 * @param next what the evening after its session asks for; empty where nothing is due then
 */
public record ReminderTelling(LocalDate today, List<Reminder> reminders, Optional<Reminder> next) {
    /** Copies the list. */
    public ReminderTelling {
        reminders = List.copyOf(reminders);
    }

    /**
     * What is told, and what comes after it.
     *
     * @param all what is due on these days, to find what comes next
     */
    public static ReminderTelling of(LocalDate today, List<Reminder> told, List<Reminder> all) {
        return new ReminderTelling(today, told, session(told).flatMap(session -> next(session, all)));
    }

    private static Optional<Reminder> next(ToldSession told, List<Reminder> all) {
        LocalDate day =
                told.session() == Session.MORNING ? told.day() : told.day().plusDays(1);
        return all.stream()
                .filter(reminder -> reminder.day().equals(day) && reminder.session() == Session.EVENING)
                .filter(reminder -> reminder.kind().isMain())
                .min(Comparator.comparing(Reminder::isLeftOut));
    }

    /** True where nothing is told. */
    public boolean isEmpty() {
        return reminders.isEmpty();
    }

    /** The same without some reminders. */
    public ReminderTelling without(Set<ReminderKey> others) {
        return new ReminderTelling(
                today,
                reminders.stream()
                        .filter(reminder -> !others.contains(reminder.identity()))
                        .toList(),
                next);
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
