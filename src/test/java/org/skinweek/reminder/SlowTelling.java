package org.skinweek.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.QuietHours;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.notebook.ReminderSettings;

/**
 * Says for each reminder by itself at which of all looks it has to be told, as {@link TellingSimulationTest} states it: no
 * log, nothing cached between looks, clocks read minute by minute.
 */
final class SlowTelling {
    private static final Duration TWO_DAYS = Duration.ofDays(2);
    private static final Duration THIRTY_DAYS = Duration.ofDays(30);
    private static final int DAYS_BEFORE = 33;
    private static final int DAYS_AFTER = 12;

    private final List<SimulatedLook> looks;
    private final BiPredicate<Notebook, Reminder> asked;
    private final TreeMap<LocalDate, List<Integer>> byDate = new TreeMap<>();
    private final Set<Integer> silent = new HashSet<>();
    private final Map<ZoneId, SlowClock> clocks = new HashMap<>();

    /**
     * Over all looks, in the order in which they came.
     *
     * @param asked whether a notebook asks for a reminder
     */
    SlowTelling(List<SimulatedLook> looks, BiPredicate<Notebook, Reminder> asked) {
        this.looks = looks;
        this.asked = asked;
        for (int i = 0; i < looks.size(); i++) {
            SimulatedLook look = looks.get(i);
            byDate.computeIfAbsent(look.clock().toLocalDate(), date -> new ArrayList<>())
                    .add(i);
            if (isQuiet(look) || isPaused(look)) {
                silent.add(i);
            }
        }
    }

    /** What has to be told at each look. */
    List<Set<ReminderKey>> told(List<Reminder> reminders) {
        List<Set<ReminderKey>> told = new ArrayList<>();
        looks.forEach(look -> told.add(new HashSet<>()));
        for (Reminder reminder : reminders) {
            for (int look : tellings(reminder)) {
                told.get(look).add(reminder.identity());
            }
        }
        return told;
    }

    private List<Integer> tellings(Reminder reminder) {
        List<Integer> told = new ArrayList<>();
        @Nullable Told last = null;
        for (int i : near(reminder)) {
            SimulatedLook look = looks.get(i);
            if (last != null && isLongBefore(look.shown(), last.at)) {
                last = null;
            }
            @Nullable Told counts = last == null || last.at.isAfter(look.shown().plus(TWO_DAYS)) ? null : last;
            boolean early = counts == null
                    && look.clock().toLocalDate().isBefore(reminder.day().minusDays(1));
            if (!silent.contains(i) && !early && isToTell(reminder, look, counts)) {
                told.add(i);
                last = new Told(look.shown(), counts == null ? 1 : counts.times + 1, look.snoozed(), look.answered());
            }
        }
        return told;
    }

    /** A clock that shows this was set right: what it told then was told by a wrong clock. */
    private static boolean isLongBefore(Instant now, Instant told) {
        return now.isBefore(told.minus(TWO_DAYS)) && !now.isBefore(told.minus(THIRTY_DAYS));
    }

    private boolean isToTell(Reminder reminder, SimulatedLook look, @Nullable Told last) {
        ReminderSettings settings = look.notebook().settings().reminders();
        Instant now = look.shown();
        boolean waits = !reminder.kind().isOfSession() && isAway(look);
        boolean settled = last != null
                && last.snoozed == null
                && (reminder.kind() != ReminderKind.STEPS
                        || last.answered
                        || last.times > settings.askAgain().times());
        if (settled || waits || !asked.test(look.notebook(), reminder)) {
            return false;
        }
        @Nullable Instant due = due(reminder, look);
        if (due == null) {
            return false;
        }
        Instant over = over(reminder, look, due);
        if (last == null) {
            return !now.isBefore(due) && now.isBefore(over);
        }
        if (last.snoozed != null) {
            Instant end = end(day(new SlowClock(look.zone()).shown(last.snoozed), look), look);
            return !now.isBefore(last.snoozed) && (now.isBefore(end) || now.isBefore(over));
        }
        Duration since = Duration.between(last.at, now);
        return since.compareTo(Duration.ofMinutes(settings.askAgain().minutesApart())) >= 0 && now.isBefore(over);
    }

    private static boolean isQuiet(SimulatedLook look) {
        @Nullable QuietHours quiet = look.notebook().settings().reminders().quiet();
        if (quiet == null) {
            return false;
        }
        LocalTime now = look.clock().toLocalTime().withSecond(0);
        for (LocalTime minute = quiet.from(); !minute.equals(quiet.until()); minute = minute.plusMinutes(1)) {
            if (minute.equals(now)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPaused(SimulatedLook look) {
        @Nullable LocalDate until = look.notebook().settings().reminders().pausedUntil();
        return until != null && day(look.clock(), look).isBefore(until);
    }

    private static boolean isAway(SimulatedLook look) {
        LocalDate today = day(look.clock(), look);
        return look.notebook().schedule().away().stream()
                .anyMatch(away -> !today.isBefore(away.from()) && !today.isAfter(away.to()));
    }

    /** When a reminder falls due; null where its session is off. */
    private @Nullable Instant due(Reminder reminder, SimulatedLook look) {
        ReminderSettings settings = look.notebook().settings().reminders();
        boolean morning = settings.morning().on();
        boolean evening = settings.evening().on();
        boolean ofSession = reminder.kind().isOfSession();
        boolean inMorning = ofSession ? reminder.session() == Session.MORNING : morning;
        @Nullable LocalTime own = settings.ownTimes().get(reminder.kind());
        if (ofSession && !(inMorning ? morning : evening)) {
            return null;
        }
        if (own != null && !(ofSession && inMorning && isEvening(own, look))) {
            return minute(reminder.day(), own, look);
        }
        if (!morning && !evening) {
            return null;
        }
        LocalTime time = (inMorning ? settings.morning() : settings.evening())
                .on(reminder.day().getDayOfWeek());
        return minute(reminder.day(), time, look).minus(Duration.ofMinutes(settings.minutesAhead()));
    }

    private static boolean isEvening(LocalTime time, SimulatedLook look) {
        return time.getHour() < cutOff(look)
                || !time.isBefore(look.notebook().settings().day().eveningFrom());
    }

    private Instant minute(LocalDate day, LocalTime time, SimulatedLook look) {
        SlowClock clock = clock(look);
        LocalDateTime wanted = (time.getHour() < cutOff(look) ? day.plusDays(1) : day).atTime(time);
        Instant moment = clock.moment(wanted);
        return moment.isBefore(end(day, look)) ? moment : moment.minus(clock.leftOut(clock.first(wanted)));
    }

    /** From when on a reminder is of no use. */
    private Instant over(Reminder reminder, SimulatedLook look, Instant due) {
        LocalDate day = reminder.day();
        Instant over = end(lastDay(reminder), look);
        if (reminder.kind().isOfSession() && reminder.session() == Session.MORNING) {
            over = clock(look).first(day.atTime(look.notebook().settings().day().eveningFrom()));
        }
        return over.isAfter(due) ? over : end(day, look);
    }

    /** The last day on which a reminder is of use. */
    private static LocalDate lastDay(Reminder reminder) {
        LocalDate day = reminder.day();
        @Nullable LocalDate date = reminder.date();
        return switch (reminder.kind()) {
            case RAMP_STEP, RETURN, BACKUP -> day.plusDays(6);
            case EVENT, EXPIRY -> date == null || date.isBefore(day) ? day.plusDays(6) : date;
            default -> day;
        };
    }

    private Instant end(LocalDate day, SimulatedLook look) {
        return clock(look).first(day.plusDays(1).atTime(cutOff(look), 0));
    }

    private static LocalDate day(LocalDateTime shown, SimulatedLook look) {
        return shown.minusHours(cutOff(look)).toLocalDate();
    }

    private static int cutOff(SimulatedLook look) {
        return look.notebook().settings().dayEndsAtHour();
    }

    private SlowClock clock(SimulatedLook look) {
        return clocks.computeIfAbsent(look.zone(), SlowClock::new);
    }

    /** The looks that may matter: those at which the clock shows one of the days around it. */
    private List<Integer> near(Reminder reminder) {
        LocalDate first = reminder.day().minusDays(DAYS_BEFORE);
        LocalDate last = lastDay(reminder).plusDays(DAYS_AFTER);
        return byDate.subMap(first, true, last, true).values().stream()
                .flatMap(List::stream)
                .sorted()
                .toList();
    }

    private record Told(Instant at, int times, @Nullable Instant snoozed, boolean answered) {}
}
