package org.skinweek.store;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skinweek.notebook.AskAgain;
import org.skinweek.notebook.QuietHours;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.notebook.ReminderSettings;
import org.skinweek.notebook.SessionReminder;

/** Writes the settings of reminders as the values of settings, one each, and reads them. */
final class ReminderColumns {
    private static final String PAUSED = "reminders_paused_until";

    private ReminderColumns() {}

    /** Reads one setting, or gives what counts while it is not set. */
    interface SettingReader {
        <T> T read(String name, Parser<T> parser, T unset);
    }

    /** Reads a value; throws what {@code LocalTime.parse} and {@code valueOf} throw. */
    @FunctionalInterface
    interface Parser<T> {
        T parse(String value);
    }

    static ReminderSettings read(SettingReader values) {
        ReminderSettings unset = ReminderSettings.DEFAULT;
        ReminderSettings read = new ReminderSettings(
                session(values, "morning", unset.morning()),
                session(values, "evening", unset.evening()),
                off(values),
                values.read("reminder_times", text -> times(ReminderKind.class, text), unset.ownTimes()),
                null,
                values.read(
                        "reminders_ahead",
                        text -> unset.withMinutesAhead(Integer.parseInt(text)).minutesAhead(),
                        unset.minutesAhead()),
                values.read("reminders_again", ReminderColumns::askAgain, unset.askAgain()),
                null);
        ReminderSettings quiet = values.read("quiet_hours", text -> read.withQuiet(quiet(text)), read);
        return values.read(PAUSED, text -> quiet.withPausedUntil(text.isEmpty() ? null : ColumnCodec.day(text)), quiet);
    }

    private static Set<ReminderKind> off(SettingReader values) {
        return values.read(
                        "reminders_off",
                        names -> Optional.of(ColumnCodec.set(ReminderKind.class, names)),
                        Optional.<Set<ReminderKind>>empty())
                .orElseGet(() -> values.read("reminders", ReminderColumns::offByOn, ReminderSettings.DEFAULT.off()));
    }

    /** Older files name the kinds that are on. */
    private static Set<ReminderKind> offByOn(String names) {
        return ReminderSettings.offByOlder(ColumnCodec.set(ReminderKind.class, names));
    }

    private static SessionReminder session(SettingReader values, String name, SessionReminder unset) {
        return new SessionReminder(
                values.read(name + "_reminder_on", ColumnCodec::flag, unset.on()),
                values.read(name + "_reminder", LocalTime::parse, unset.time()),
                values.read(name + "_reminder_times", text -> times(DayOfWeek.class, text), unset.otherTimes()));
    }

    static void write(ReminderSettings settings, Map<String, String> values) {
        write("morning", settings.morning(), values);
        write("evening", settings.evening(), values);
        values.put("reminders_off", ColumnCodec.names(settings.off()));
        values.put("reminder_times", text(settings.ownTimes()));
        @Nullable QuietHours quiet = settings.quiet();
        values.put("quiet_hours", quiet == null ? "" : quiet.from() + "/" + quiet.until());
        values.put("reminders_ahead", String.valueOf(settings.minutesAhead()));
        values.put(
                "reminders_again",
                settings.askAgain().times() + "/" + settings.askAgain().minutesApart());
        values.put(
                PAUSED,
                settings.pausedUntil() == null ? "" : settings.pausedUntil().toString());
    }

    private static void write(String name, SessionReminder session, Map<String, String> values) {
        values.put(name + "_reminder_on", String.valueOf(session.on()));
        values.put(name + "_reminder", session.time().toString());
        values.put(name + "_reminder_times", text(session.otherTimes()));
    }

    private static <E extends Enum<E>> String text(Map<E, LocalTime> times) {
        return times.entrySet().stream()
                .map(time -> time.getKey().name() + "=" + time.getValue())
                .collect(Collectors.joining(","));
    }

    private static <E extends Enum<E>> Map<E, LocalTime> times(Class<E> type, String text) {
        Map<E, LocalTime> times = new EnumMap<>(type);
        if (!text.isEmpty()) {
            for (String pair : text.split(",", -1)) {
                String[] parts = pair(pair, "=");
                times.put(Enum.valueOf(type, parts[0]), LocalTime.parse(parts[1]));
            }
        }
        return times;
    }

    private static @Nullable QuietHours quiet(String text) {
        if (text.isEmpty()) {
            return null;
        }
        String[] parts = pair(text, "/");
        return new QuietHours(LocalTime.parse(parts[0]), LocalTime.parse(parts[1]));
    }

    private static AskAgain askAgain(String text) {
        String[] parts = pair(text, "/");
        return new AskAgain(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    private static String[] pair(String text, String between) {
        String[] parts = text.split(between, -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("not two values with %s between".formatted(between));
        }
        return parts;
    }
}
