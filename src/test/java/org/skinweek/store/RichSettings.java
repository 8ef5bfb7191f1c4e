package org.skinweek.store;

import static org.skinweek.store.RichValues.DAYS;
import static org.skinweek.store.RichValues.INSTANTS;
import static org.skinweek.store.RichValues.TEXTS;
import static org.skinweek.store.RichValues.WEEKDAYS;
import static org.skinweek.store.RichValues.ZONES;
import static org.skinweek.store.RichValues.names;
import static org.skinweek.store.RichValues.pick;
import static org.skinweek.store.RichValues.sets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.ColorTheme;
import org.skinweek.notebook.ReminderKind;

/** Settings, each at an end of its range, and what is noted of reminders. */
final class RichSettings {
    private RichSettings() {}

    /** The settings of a variant by their names. */
    static Map<String, String> values(int variant) {
        Map<String, String> values = new LinkedHashMap<>(Map.of(
                "theme", pick(names(ColorTheme.values()), variant),
                "first_day_of_week", pick(WEEKDAYS, variant),
                "day_ends_at_hour", pick(List.of("0", "4"), variant),
                "morning_reminder", pick(List.of("00:00", "12:34:56.789"), variant),
                "evening_reminder", pick(List.of("23:59", "00:30"), variant),
                "reminders_off", pick(sets(names(ReminderKind.values())), variant),
                "first_run_done", pick(List.of("true", "false"), variant),
                "page", pick(List.of("DIARY", ""), variant),
                "plan_began", pick(DAYS, variant),
                "from the future", pick(TEXTS, variant)));
        values.put("text_size", pick(List.of("90", "150"), variant));
        values.put("less_motion", pick(List.of("true", "false"), variant));
        values.put("morning_reminder_on", pick(List.of("true", "false"), variant));
        values.put("evening_reminder_times", pick(List.of("", "FRIDAY=23:30,SUNDAY=20:00"), variant));
        values.put("reminder_times", pick(List.of("EXPIRY=18:00", ""), variant));
        values.put("quiet_hours", pick(List.of("23:00/07:00", ""), variant));
        values.put("reminders_ahead", pick(List.of("0", "120"), variant));
        values.put("reminders_again", pick(List.of("0/15", "5/120"), variant));
        values.put("reminders_paused_until", pick(List.of("", "2026-12-24"), variant));
        return values;
    }

    /** What is noted of a reminder; there is a row for each kind. */
    static RichRow told(int row) {
        return new RichRow()
                .and("kind", pick(names(ReminderKind.values()), row))
                .and("day", pick(DAYS, row))
                .and("session", pick(names(Session.values()), row))
                .and("subject", row % 2 == 0 ? "" : pick(TEXTS, row))
                .and("told_at", pick(INSTANTS, row))
                .and("zone", pick(ZONES, row))
                .and("times", row + 1)
                .and("snoozed_until", row % 3 == 0 ? pick(INSTANTS, row) : null)
                .and("answered_at", row % 3 == 1 ? pick(INSTANTS, row) : null);
    }
}
