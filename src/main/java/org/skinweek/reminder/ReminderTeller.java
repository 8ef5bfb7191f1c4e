package org.skinweek.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skinweek.notebook.AskAgain;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.notebook.ReminderSettings;

/**
 * Decides what is told at a moment: all that has fallen due, is still of use and was not told, in one notice. Nothing in
 * quiet hours, while reminders are paused, or twice; however the clock, the zone or the computer's sleep went meanwhile,
 * because what was told is looked up in a {@link ReminderLog} and never reckoned from the last look.
 */
public final class ReminderTeller {
    /** The days before today of which something may still be of use: a pack's last month. */
    private static final int DAYS_BACK = 31;

    private final DueFinder finder;
    /** What was found last; may be found on another thread than it is told on. */
    private volatile @Nullable Known known;

    /** Finds what is due on days; {@link DueReminders} in the program. */
    @FunctionalInterface
    public interface DueFinder {
        /**
         * All that is due.
         *
         * @param first the first day, for what is about days
         * @param sessionsFrom the first day, for what is about sessions
         * @param last the last day of both
         */
        List<Reminder> due(Notebook notebook, LocalDate first, LocalDate last, LocalDate sessionsFrom, LocalDate today);
    }

    /** Tells what is due by the rules. */
    public ReminderTeller(DueReminders reminders) {
        this((DueFinder) reminders::due);
    }

    /** Tells what is found to be due. */
    public ReminderTeller(DueFinder finder) {
        this.finder = finder;
    }

    /** What is to be told now. Looking changes nothing: {@link #told} does. */
    public ReminderTelling look(Notebook notebook, ReminderLog log, Instant now, ZoneId zone) {
        ReminderTimes times = new ReminderTimes(notebook.settings(), zone);
        ReminderSettings settings = notebook.settings().reminders();
        LocalDate today = times.day(now);
        @Nullable LocalDate paused = settings.pausedUntil();
        boolean silent =
                !notebook.settings().firstRunDone() || times.isQuiet(now) || (paused != null && today.isBefore(paused));
        if (silent) {
            return new ReminderTelling(today, List.of(), Optional.empty());
        }
        List<Timed> all = due(notebook, log.firstSnoozed(today, now), today, times, zone);
        List<Reminder> due = all.stream()
                .filter(timed ->
                        isToTell(timed, log.of(timed.reminder.identity(), now), settings.askAgain(), times, now))
                .map(Timed::reminder)
                .toList();
        return ReminderTelling.of(today, due, all.stream().map(Timed::reminder).toList());
    }

    /** The log after something was told. */
    public static ReminderLog told(ReminderTelling telling, ReminderLog log, Instant now, ZoneId zone) {
        return log.told(telling.keys(), now, zone);
    }

    private static boolean isToTell(
            Timed timed, @Nullable ToldReminder told, AskAgain again, ReminderTimes times, Instant now) {
        if (told == null) {
            return !timed.at.isAfter(now) && now.isBefore(timed.until);
        }
        @Nullable Instant snoozed = told.snoozedUntil();
        if (snoozed != null) {
            Instant end = times.end(times.day(snoozed));
            return !snoozed.isAfter(now) && now.isBefore(end.isAfter(timed.until) ? end : timed.until);
        }
        return timed.reminder.kind() == ReminderKind.STEPS
                && told.answeredAt() == null
                && told.times() <= again.times()
                && now.isBefore(timed.until)
                && !told.toldAt().plus(Duration.ofMinutes(again.minutesApart())).isAfter(now);
    }

    /** Found anew only when something else may be due: another notebook, another day, another zone. */
    @SuppressWarnings("ReferenceEquality")
    private List<Timed> due(
            Notebook notebook, LocalDate sessionsFrom, LocalDate today, ReminderTimes times, ZoneId zone) {
        @Nullable Known last = known;
        if (last == null
                || last.notebook != notebook
                || !last.today.equals(today)
                || !last.sessionsFrom.equals(sessionsFrom)
                || !last.zone.equals(zone)) {
            last = new Known(notebook, today, sessionsFrom, zone, find(notebook, today, sessionsFrom, times));
            known = last;
        }
        return last.due;
    }

    private List<Timed> find(Notebook notebook, LocalDate today, LocalDate sessionsFrom, ReminderTimes times) {
        List<Timed> found = new ArrayList<>();
        boolean away = notebook.schedule().awayOn(today).isPresent();
        for (Reminder reminder :
                finder.due(notebook, today.minusDays(DAYS_BACK), today.plusDays(1), sessionsFrom, today)) {
            Optional<Instant> at = times.at(reminder);
            // what is about days waits until the user is back
            if (at.isPresent() && (!away || reminder.kind().isOfSession())) {
                found.add(new Timed(reminder, at.get(), times.until(reminder, at.get())));
            }
        }
        found.sort(Comparator.comparing(Timed::at));
        return found;
    }

    /**
     * @param at when it is due
     * @param until when it is of no use any more
     */
    private record Timed(Reminder reminder, Instant at, Instant until) {}

    private record Known(Notebook notebook, LocalDate today, LocalDate sessionsFrom, ZoneId zone, List<Timed> due) {}
}
