package org.skinweek.reminder;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.diary.Diary;
import org.skinweek.notebook.AskAgain;
import org.skinweek.notebook.DayTimes;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.QuietHours;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.notebook.ReminderSettings;
import org.skinweek.notebook.SessionReminder;
import org.skinweek.notebook.UserSettings;
import org.skinweek.routine.PlanBook;
import org.skinweek.routine.SkinProfile;
import org.skinweek.rules.RuleAdjustments;
import org.skinweek.schedule.DateSchedule;
import org.skinweek.schedule.DaysAway;

/**
 * Years of somebody who sleeps, travels, changes settings, goes away, and whose computer's clock is sometimes wrong: when
 * the program looks at the clock, and what it is set to then.
 */
final class RandomLife {
    /** Moments about which programs err: around midnight, the ends of days and the changes of clocks. */
    private static final List<String> NIGHT = List.of(
            "00:00", "00:01", "00:15", "00:30", "01:00", "01:30", "02:00", "02:15", "02:30", "02:45", "03:00", "03:30",
            "23:00", "23:01", "23:30", "23:59");

    private final Random random;
    private final List<ZoneId> zones;
    private final ZoneId home;
    private final LocalDate first;
    private final LocalDate last;
    private final List<SimulatedLook> looks = new ArrayList<>();
    private ZoneId zone;
    private Notebook notebook = Notebook.EMPTY;
    private Duration wrong = Duration.ZERO;
    private int version;

    RandomLife(Random random, ZoneId home, List<ZoneId> zones, LocalDate first, int days) {
        this.random = random;
        this.zones = zones;
        this.home = home;
        this.zone = home;
        this.first = first;
        this.last = first.plusDays(days);
    }

    /** All looks, in the order in which they really happen. */
    List<SimulatedLook> looks() {
        change(first);
        for (LocalDate day = first; day.isBefore(last); day = day.plusDays(1)) {
            if (random.nextInt(25) == 0) {
                change(day);
            }
            if (random.nextInt(30) == 0) {
                zone = random.nextBoolean() ? home : zones.get(random.nextInt(zones.size()));
            }
            int most = isChange(day) ? 10 : 4;
            TreeSet<Instant> moments = new TreeSet<>();
            for (int i = random.nextInt(most); i > 0; i--) {
                moments.add(moment(day));
            }
            moments.forEach(this::look);
        }
        return looks;
    }

    private void look(Instant moment) {
        if (random.nextInt(60) == 0) {
            wrong = random.nextInt(3) > 0 ? Duration.ZERO : error();
        }
        looks.add(new SimulatedLook(moment.plus(wrong), zone, notebook));
    }

    private Duration error() {
        long minutes = switch (random.nextInt(5)) {
            case 0 -> random.nextInt(60);
            case 1 -> random.nextInt(60 * 24);
            case 2 -> random.nextInt(60 * 48);
            case 3 -> random.nextInt(60 * 24 * 12);
            default -> random.nextInt(60 * 24 * 1000);
        };
        return Duration.ofMinutes(random.nextBoolean() ? minutes : -minutes);
    }

    /** True around a day on which the clock changes. */
    private boolean isChange(LocalDate day) {
        Instant begin = day.minusDays(1).atStartOfDay(zone).toInstant();
        @Nullable ZoneOffsetTransition next = zone.getRules().nextTransition(begin);
        return next != null && next.getInstant().isBefore(begin.plus(Duration.ofDays(3)));
    }

    /** A moment of a day, often just when something falls due, ends or begins. */
    private Instant moment(LocalDate day) {
        UserSettings settings = notebook.settings();
        ReminderSettings reminders = settings.reminders();
        LocalTime time = switch (random.nextInt(9)) {
            case 0, 1 -> reminders.morning().on(day.getDayOfWeek());
            case 2, 3 -> reminders.evening().on(day.getDayOfWeek());
            case 4 -> LocalTime.of(settings.dayEndsAtHour(), 0);
            case 5 -> settings.day().eveningFrom();
            case 6 -> night();
            case 7 -> reminders.quiet() == null ? night() : reminders.quiet().until();
            default -> LocalTime.of(random.nextInt(24), random.nextInt(60));
        };
        Instant moment = day.atTime(time).atZone(zone).toInstant();
        return switch (random.nextInt(7)) {
            case 0 -> moment;
            case 1 -> moment.minusSeconds(1);
            case 2 -> moment.minus(Duration.ofMinutes(reminders.minutesAhead()));
            case 3 -> moment.plus(Duration.ofMinutes(60));
            case 4 -> moment.minus(Duration.ofMinutes(random.nextInt(90)));
            default -> moment.plus(Duration.ofMinutes(random.nextInt(180)));
        };
    }

    /** Other settings, or other days away. */
    private void change(LocalDate day) {
        int endsAt = random.nextInt(DayTimes.LATEST_END + 1);
        DayTimes times = new DayTimes(
                endsAt,
                LocalTime.of(endsAt + random.nextInt(4), 0),
                LocalTime.of(12 + random.nextInt(11), 30 * random.nextInt(2)));
        Map<ReminderKind, LocalTime> own = new EnumMap<>(ReminderKind.class);
        for (ReminderKind kind : ReminderKind.values()) {
            if (random.nextInt(6) == 0) {
                own.put(kind, time(random.nextInt(24)));
            }
        }
        QuietHours quiet = new QuietHours(LocalTime.of(random.nextInt(24), 3), LocalTime.of(random.nextInt(24), 30));
        ReminderSettings reminders = new ReminderSettings(
                session(7),
                session(20),
                Set.of(),
                own,
                random.nextInt(3) == 0 ? quiet : null,
                random.nextInt(3) == 0 ? random.nextInt(ReminderSettings.MOST_AHEAD + 1) : 0,
                new AskAgain(random.nextInt(3), 5 + random.nextInt(116)),
                random.nextInt(6) == 0 ? day.plusDays(random.nextInt(10)) : null);
        UserSettings settings = UserSettings.DEFAULT
                .withFirstRunDone(true)
                .withDay(times)
                .withPage(String.valueOf(++version))
                .withReminders(reminders);
        notebook = new Notebook(
                Map.of(),
                PlanBook.EMPTY,
                Diary.EMPTY,
                SkinProfile.DEFAULT,
                settings,
                RuleAdjustments.NONE,
                DateSchedule.EMPTY.withAway(null, away(day)));
    }

    private DaysAway away(LocalDate day) {
        LocalDate from = day.plusDays(random.nextInt(40));
        return new DaysAway(new UUID(0, 1), from, from.plusDays(random.nextInt(15)), DaysAway.Keep.NOTHING, Set.of());
    }

    private SessionReminder session(int hour) {
        Map<DayOfWeek, LocalTime> others = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (random.nextInt(5) == 0) {
                others.put(day, time(hour));
            }
        }
        return new SessionReminder(random.nextInt(10) > 0, time(hour), others);
    }

    private LocalTime time(int hour) {
        return random.nextInt(3) == 0 ? night() : LocalTime.of(hour, 0).plusMinutes(random.nextInt(180));
    }

    private LocalTime night() {
        return LocalTime.parse(NIGHT.get(random.nextInt(NIGHT.size())));
    }

    /** What may be due in those years, each of another identity. */
    List<Reminder> reminders() {
        List<Reminder> reminders = new ArrayList<>();
        Set<ReminderKey> known = new HashSet<>();
        for (LocalDate day = first; day.isBefore(last); day = day.plusDays(1)) {
            int count = isChange(day) ? 3 : random.nextInt(5) / 3;
            for (int i = 0; i < count; i++) {
                Reminder reminder = reminder(day);
                if (known.add(reminder.identity())) {
                    reminders.add(reminder);
                }
            }
        }
        return reminders;
    }

    private Reminder reminder(LocalDate day) {
        boolean steps = random.nextInt(3) == 0;
        ReminderKind kind = steps ? ReminderKind.STEPS : any(ReminderKind.values());
        Session session = kind.isOfSession() ? any(Session.values()) : Session.MORNING;
        boolean dated = kind == ReminderKind.EVENT || kind == ReminderKind.EXPIRY;
        return Reminder.of(day, session, kind, "reminder.some", List.of())
                .about(random.nextInt(4) == 0 ? "other" : "")
                .on(dated && random.nextBoolean() ? day.plusDays(random.nextInt(36) - 4L) : null);
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
