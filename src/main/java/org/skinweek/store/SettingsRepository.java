package org.skinweek.store;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.notebook.Settings;
import org.skinweek.notebook.Theme;

/**
 * The settings, one row each: a new setting needs no migration. A value that this program does not know counts as not
 * set, since no setting is worth keeping somebody from the diary.
 */
final class SettingsRepository {
    private final Sql sql;

    SettingsRepository(Sql sql) {
        this.sql = sql;
    }

    Settings get() throws SQLException {
        Map<String, String> values = new HashMap<>();
        sql.list("SELECT name, value FROM setting", row -> values.put(row.getString(1), row.getString(2)));
        Settings unset = Settings.DEFAULT;
        return new Settings(
                read(values, "theme", Theme::valueOf, unset.theme()),
                read(values, "first_day_of_week", DayOfWeek::valueOf, unset.firstDayOfWeek()),
                read(values, "day_ends_at_hour", SettingsRepository::dayEnd, unset.dayEndsAtHour()),
                read(values, "morning_reminder", LocalTime::parse, unset.morningReminder()),
                read(values, "evening_reminder", LocalTime::parse, unset.eveningReminder()),
                read(values, "reminders", names -> Codes.set(ReminderKind.class, names), unset.reminders()),
                read(values, "first_run_done", Boolean::valueOf, unset.firstRunDone()),
                read(values, "page", Function.identity(), unset.page()),
                day(values.get("plan_began")));
    }

    void store(Settings settings) throws SQLException {
        put("theme", settings.theme().name());
        put("first_day_of_week", settings.firstDayOfWeek().name());
        put("day_ends_at_hour", String.valueOf(settings.dayEndsAtHour()));
        put("morning_reminder", settings.morningReminder().toString());
        put("evening_reminder", settings.eveningReminder().toString());
        put("reminders", Codes.names(settings.reminders()));
        put("first_run_done", String.valueOf(settings.firstRunDone()));
        put("page", settings.page());
        if (settings.planBegan() == null) {
            sql.update("DELETE FROM setting WHERE name = 'plan_began'");
        } else {
            put("plan_began", settings.planBegan().toString());
        }
    }

    private void put(String name, String value) throws SQLException {
        sql.update("""
                INSERT INTO setting (name, value) VALUES (?, ?)
                ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE value <> excluded.value
                """, name, value);
    }

    private static <T> T read(Map<String, String> values, String name, Function<String, T> parser, T unset) {
        @Nullable String value = values.get(name);
        if (value == null) {
            return unset;
        }
        try {
            return parser.apply(value);
        } catch (IllegalArgumentException | DateTimeException e) {
            return unset;
        }
    }

    private static @Nullable LocalDate day(@Nullable String value) {
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int dayEnd(String value) {
        int hour = Integer.parseInt(value);
        if (hour < 0 || hour > Settings.LATEST_DAY_END) {
            throw new IllegalArgumentException("day_ends_at_hour is %s".formatted(hour));
        }
        return hour;
    }
}
