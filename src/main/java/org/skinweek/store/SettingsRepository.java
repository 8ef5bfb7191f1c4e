package org.skinweek.store;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skinweek.notebook.ColorTheme;
import org.skinweek.notebook.DayTimes;
import org.skinweek.notebook.DisplaySettings;
import org.skinweek.notebook.TextSize;
import org.skinweek.notebook.UnreadRow;
import org.skinweek.notebook.UserSettings;

/**
 * Reads and stores the settings, one row each, so that a new setting needs no migration. An unknown value counts as not
 * set, since no setting is worth locking somebody out of the diary; it stays until the user changes that setting.
 */
final class SettingsRepository {
    private static final String PLAN_BEGAN = "plan_began";

    private final SqlSession sql;
    private final TolerantRows rows;

    SettingsRepository(SqlSession sql, TolerantRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    UserSettings get() throws SQLException {
        Map<String, String> values = new HashMap<>();
        sql.list("SELECT name, value FROM setting", row -> values.put(row.getString(1), row.getString(2)));
        UserSettings unset = UserSettings.DEFAULT;
        return new UserSettings(
                display(values, unset.display()),
                read(values, "first_day_of_week", DayOfWeek::valueOf, unset.firstDayOfWeek()),
                day(values, unset.day()),
                ReminderColumns.read(new ReminderColumns.SettingReader() {
                    @Override
                    public <T> T read(String name, ReminderColumns.Parser<T> parser, T otherwise) {
                        return SettingsRepository.this.read(values, name, parser::parse, otherwise);
                    }
                }),
                read(values, "first_run_done", ColumnCodec::flag, unset.firstRunDone()),
                read(values, "page", Function.identity(), unset.page()),
                read(values, PLAN_BEGAN, value -> Optional.of(ColumnCodec.day(value)), Optional.<LocalDate>empty())
                        .orElse(null));
    }

    private DayTimes day(Map<String, String> values, DayTimes unset) {
        int endsAtHour = read(values, "day_ends_at_hour", SettingsRepository::dayEnd, unset.endsAtHour());
        LocalTime evening = read(values, "evening_from", LocalTime::parse, unset.eveningFrom());
        // each may be right by itself and wrong beside the others
        LocalTime morning = read(
                values,
                "morning_from",
                value -> new DayTimes(endsAtHour, LocalTime.parse(value), evening).morningFrom(),
                unset.morningFrom());
        return unset.withEndsAtHour(endsAtHour).withMorningFrom(morning).withEveningFrom(evening);
    }

    private DisplaySettings display(Map<String, String> values, DisplaySettings unset) {
        return new DisplaySettings(
                read(values, "theme", ColorTheme::valueOf, unset.theme()),
                read(values, "text_size", percent -> TextSize.ofPercent(Integer.parseInt(percent)), unset.textSize()),
                read(values, "less_motion", ColumnCodec::flag, unset.lessMotion()));
    }

    void store(UserSettings before, UserSettings after) throws SQLException {
        Map<String, String> old = values(before);
        for (Map.Entry<String, String> value : values(after).entrySet()) {
            put(value.getKey(), value.getValue(), !value.getValue().equals(old.get(value.getKey())));
        }
    }

    /** All settings by name; an empty one has no row. */
    private static Map<String, String> values(UserSettings settings) {
        @Nullable LocalDate planBegan = settings.planBegan();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("theme", settings.theme().name());
        values.put("text_size", String.valueOf(settings.display().textSize().percent()));
        values.put("less_motion", String.valueOf(settings.display().lessMotion()));
        values.put("first_day_of_week", settings.firstDayOfWeek().name());
        values.put("day_ends_at_hour", String.valueOf(settings.dayEndsAtHour()));
        values.put("morning_from", settings.day().morningFrom().toString());
        values.put("evening_from", settings.day().eveningFrom().toString());
        ReminderColumns.write(settings.reminders(), values);
        values.put("first_run_done", String.valueOf(settings.firstRunDone()));
        values.put("page", settings.page());
        values.put(PLAN_BEGAN, planBegan == null ? "" : planBegan.toString());
        return values;
    }

    private void put(String name, String value, boolean changes) throws SQLException {
        TolerantRows.Place place = place(name);
        if (rows.isUnread(place) && !changes) {
            return;
        }
        rows.keep(place);
        if (name.equals(PLAN_BEGAN) && value.isEmpty()) {
            sql.update("DELETE FROM setting WHERE name = ?", name);
        } else {
            sql.update("""
                INSERT INTO setting (name, value) VALUES (?, ?)
                ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE value <> excluded.value
                """, name, value);
        }
    }

    private <T> T read(Map<String, String> values, String name, Function<String, T> parser, T unset) {
        @Nullable String value = values.get(name);
        if (value == null) {
            return unset;
        }
        try {
            return parser.apply(value);
        } catch (IllegalArgumentException | DateTimeException e) {
            rows.add(new TolerantRows.Unread(place(name), UnreadRow.Kind.SETTING, null, name));
            return unset;
        }
    }

    private static TolerantRows.Place place(String name) {
        return TolerantRows.Place.of("setting", "name", name);
    }

    private static int dayEnd(String value) {
        int hour = Integer.parseInt(value);
        if (hour < 0 || hour > DayTimes.LATEST_END) {
            throw new IllegalArgumentException("day_ends_at_hour is %s".formatted(hour));
        }
        return hour;
    }
}
