package org.skinweek.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.UserSettings;

/**
 * Tells which reminders fell due since the last look, each session's only once: not again after a journey to another
 * time zone, after the clock was set back, or after the computer slept through several.
 *
 * <p>It remembers the last sessions that were due rather than instants, because the same session of the same day falls
 * at another instant in another zone. Sessions announced while the clock was far ahead do not count.
 */
public final class DueNotice {
    /**
     * The most days that a journey or a corrected clock can go back; a remembered session further ahead was an error.
     */
    private static final int MOST_DAYS_BACK = 2;
    /** How many sessions are remembered; older ones no longer matter. */
    private static final int REMEMBERED = 16;

    private final DueReminders reminders;
    private final NavigableSet<Moment> told = new TreeSet<>();

    /**
     * Starts watching: what fell due before the start is not announced.
     *
     * @param now the moment of the start
     */
    public DueNotice(DueReminders reminders, UserSettings settings, Instant now, ZoneId zone) {
        this.reminders = reminders;
        told.add(latest(settings, now, zone));
    }

    /**
     * The session that fell due since the last look, with what is due in it; empty when there is none or nothing is
     * left to do in it. When several fell due, only the latest counts: the others have passed.
     */
    public Optional<Notice> look(Notebook notebook, Instant now, ZoneId zone) {
        Moment current = latest(notebook.settings(), now, zone);
        Moment furthest = new Moment(current.day().plusDays(MOST_DAYS_BACK), Session.EVENING);
        told.tailSet(furthest, false).clear();
        if (!told.tailSet(current, true).isEmpty()) {
            return Optional.empty();
        }
        told.add(current);
        if (told.size() > REMEMBERED) {
            told.pollFirst();
        }
        List<Reminder> due = reminders.due(notebook, current.day(), current.day(), current.day()).stream()
                .filter(reminder -> reminder.session() == current.session())
                .toList();
        return due.isEmpty() ? Optional.empty() : Optional.of(new Notice(current.day(), current.session(), due));
    }

    /** The day that an instant belongs to: before the cut-off, still the day before. */
    public static LocalDate day(UserSettings settings, Instant now, ZoneId zone) {
        return settings.dayAt(LocalDateTime.ofInstant(now, zone));
    }

    /** When the reminder of a session comes; a time before the cut-off is in the night that ends the day. */
    public static Instant at(UserSettings settings, LocalDate day, Session session, ZoneId zone) {
        LocalTime time = session == Session.MORNING ? settings.morningReminder() : settings.eveningReminder();
        return (settings.isBeforeDayEnd(time) ? day.plusDays(1) : day)
                .atTime(time)
                .atZone(zone)
                .toInstant();
    }

    private static Moment latest(UserSettings settings, Instant now, ZoneId zone) {
        LocalDate today = day(settings, now, zone);
        for (LocalDate day = today; !day.isBefore(today.minusDays(1)); day = day.minusDays(1)) {
            for (Session session : List.of(Session.EVENING, Session.MORNING)) {
                if (!at(settings, day, session, zone).isAfter(now)) {
                    return new Moment(day, session);
                }
            }
        }
        return new Moment(today.minusDays(2), Session.EVENING);
    }

    /**
     * What a session that fell due asks for.
     *
     * @param day the day it belongs to
     * @param session morning or evening
     * @param reminders what is due in it, never empty
     */
    public record Notice(LocalDate day, Session session, List<Reminder> reminders) {
        /** Copies the list. */
        public Notice {
            reminders = List.copyOf(reminders);
        }
    }

    private record Moment(LocalDate day, Session session) implements Comparable<Moment> {
        @Override
        public int compareTo(Moment other) {
            int byDay = day.compareTo(other.day);
            return byDay != 0 ? byDay : session.compareTo(other.session);
        }
    }
}
