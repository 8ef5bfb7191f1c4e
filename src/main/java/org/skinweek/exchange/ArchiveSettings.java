package org.skinweek.exchange;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.DayTimes;
import org.skinweek.notebook.DisplaySettings;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.notebook.ReminderSettings;
import org.skinweek.notebook.UserSettings;

/**
 * Settings in an archive. Those of reminders were two times and the kinds that are on before there were more; such files
 * mean what they meant.
 *
 * @param morningReminder as older files say it
 * @param eveningReminder as older files say it
 * @param reminders the kinds that are on, as older files say it
 * @param reminding as it is written now; absent in older files
 */
record ArchiveSettings(
        DisplaySettings display,
        DayOfWeek firstDayOfWeek,
        DayTimes day,
        @Nullable LocalTime morningReminder,
        @Nullable LocalTime eveningReminder,
        @Nullable Set<ReminderKind> reminders,
        @Nullable ReminderSettings reminding,
        boolean firstRunDone,
        String page,
        @Nullable LocalDate planBegan) {
    static ArchiveSettings of(UserSettings settings) {
        return new ArchiveSettings(
                settings.display(),
                settings.firstDayOfWeek(),
                settings.day(),
                null,
                null,
                null,
                settings.reminders(),
                settings.firstRunDone(),
                settings.page(),
                settings.planBegan());
    }

    UserSettings settings() {
        return new UserSettings(
                display,
                firstDayOfWeek,
                day,
                Objects.requireNonNullElseGet(reminding, this::older),
                firstRunDone,
                page,
                planBegan);
    }

    private ReminderSettings older() {
        ReminderSettings settings = ReminderSettings.DEFAULT;
        if (morningReminder != null) {
            settings = settings.with(Session.MORNING, settings.morning().withTime(morningReminder));
        }
        if (eveningReminder != null) {
            settings = settings.with(Session.EVENING, settings.evening().withTime(eveningReminder));
        }
        if (reminders != null) {
            settings = settings.withOff(ReminderSettings.offByOlder(reminders));
        }
        return settings;
    }
}
