package org.skinweek.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.QuietHours;
import org.skinweek.notebook.ReminderSettings;
import org.skinweek.notebook.SessionReminder;
import org.skinweek.notebook.UserSettings;

/**
 * When reminders are due where the user is, and until when they are of use. A time that a change of the clock leaves out
 * is as much later, or as much earlier where its day is over by then; of one that comes twice, the first counts.
 */
public final class ReminderTimes {
    /** What is about a day and was missed may be told so many days later: less than a week, when it may come again. */
    private static final int DAYS_LATE = 6;

    private final UserSettings settings;
    private final ReminderSettings reminders;
    private final ZoneId zone;

    /** Times by a user's settings in a zone. */
    public ReminderTimes(UserSettings settings, ZoneId zone) {
        this.settings = settings;
        this.reminders = settings.reminders();
        this.zone = zone;
    }

    /** The user's day at a moment: before the cut-off still the day before. */
    public LocalDate day(Instant moment) {
        return settings.dayAt(LocalDateTime.ofInstant(moment, zone));
    }

    /** When the reminder of a session comes. */
    public Instant at(LocalDate day, Session session) {
        return instant(day, reminders.of(session).on(day.getDayOfWeek()))
                .minus(Duration.ofMinutes(reminders.minutesAhead()));
    }

    /** When a reminder is due; empty where its session is switched off. */
    Optional<Instant> at(Reminder reminder) {
        @Nullable LocalTime own = ownTime(reminder);
        if (reminder.kind().isOfSession() && !reminders.of(reminder.session()).on()) {
            return Optional.empty();
        }
        if (own != null) {
            return Optional.of(instant(reminder.day(), own));
        }
        return reminder.kind().isOfSession()
                ? Optional.of(at(reminder.day(), reminder.session()))
                : sessionOfDays().map(session -> at(reminder.day(), session));
    }

    /** The time of its kind; absent where there is none, and for a morning that is over by then. */
    private @Nullable LocalTime ownTime(Reminder reminder) {
        @Nullable LocalTime own = reminders.ownTimes().get(reminder.kind());
        boolean ofMorning = reminder.kind().isOfSession() && reminder.session() == Session.MORNING;
        return own != null && ofMorning && settings.day().session(own) == Session.EVENING ? null : own;
    }

    /** What is about a day comes with its first session that is on. */
    private Optional<Session> sessionOfDays() {
        return reminders.morning().on()
                ? Optional.of(Session.MORNING)
                : Optional.of(Session.EVENING)
                        .filter(session -> reminders.evening().on());
    }

    /** The moment from which a reminder is of no use any more; after {@link #at}. */
    Instant until(Reminder reminder, Instant at) {
        LocalDate day = reminder.day();
        Instant end = end(day);
        Instant until = switch (reminder.kind()) {
            case STEPS, REST_NIGHT, PAUSE, EXFOLIATION_DAY, SUNSCREEN, LAST_ONE ->
                reminder.session() == Session.MORNING
                        ? first(day.atTime(settings.day().eveningFrom()))
                        : end;
            case LOG, INTRODUCTION, PATCH_TEST -> end;
            case EVENT, EXPIRY -> {
                @Nullable LocalDate date = reminder.date();
                yield end(date == null || date.isBefore(day) ? day.plusDays(DAYS_LATE) : date);
            }
            case RAMP_STEP, RETURN, BACKUP -> end(day.plusDays(DAYS_LATE));
        };
        return until.isAfter(at) ? until : end;
    }

    /** The moment at which a day ends. */
    Instant end(LocalDate day) {
        return first(day.plusDays(1).atTime(settings.dayEndsAtHour(), 0));
    }

    /** True in the quiet hours. */
    boolean isQuiet(Instant moment) {
        @Nullable QuietHours quiet = reminders.quiet();
        return quiet != null && quiet.contains(moment.atZone(zone).toLocalTime());
    }

    /** The moment of putting off. */
    public Instant snooze(SnoozeChoice snooze, Instant now) {
        LocalDate today = day(now);
        return switch (snooze) {
            case TEN_MINUTES -> now.plus(Duration.ofMinutes(10));
            case ONE_HOUR -> now.plus(Duration.ofHours(1));
            case TONIGHT -> at(today, Session.EVENING);
            case TOMORROW -> at(today.plusDays(1), Session.MORNING);
        };
    }

    /** True for what can be chosen now: tonight is no choice in the evening. */
    public boolean isChoice(SnoozeChoice snooze, Instant now) {
        SessionReminder evening = reminders.evening();
        return snooze != SnoozeChoice.TONIGHT
                || (evening.on() && snooze(snooze, now).isAfter(now));
    }

    private Instant instant(LocalDate day, LocalTime time) {
        LocalDateTime wanted = (settings.isBeforeDayEnd(time) ? day.plusDays(1) : day).atTime(time);
        Instant moment = wanted.atZone(zone).toInstant();
        @Nullable ZoneOffsetTransition gap = gap(wanted);
        return gap == null || moment.isBefore(end(day)) ? moment : moment.minus(gap.getDuration());
    }

    /** The first moment at which the clock shows a time or a later one. */
    private Instant first(LocalDateTime time) {
        @Nullable ZoneOffsetTransition gap = gap(time);
        return gap == null ? time.atZone(zone).toInstant() : gap.getInstant();
    }

    /** The change of the clock that leaves a time out; absent where none does. */
    private @Nullable ZoneOffsetTransition gap(LocalDateTime time) {
        @Nullable ZoneOffsetTransition change = zone.getRules().getTransition(time);
        return change != null && change.isGap() ? change : null;
    }
}
