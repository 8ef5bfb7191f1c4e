package org.skinweek.notebook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All settings, with their defaults.
 *
 * @param display how the window looks
 * @param firstDayOfWeek the day on which a shown week begins
 * @param day when a day ends, and when its morning and its evening begin
 * @param reminders which reminders come, and when
 * @param firstRunDone true once the welcome was answered
 * @param page the window's name for the page that was open last; empty while there is none
 * @param planBegan the day on which the first plan was made; absent while there is none, and where it was not stored
 */
public record UserSettings(
        DisplaySettings display,
        DayOfWeek firstDayOfWeek,
        DayTimes day,
        ReminderSettings reminders,
        boolean firstRunDone,
        String page,
        @Nullable LocalDate planBegan) {
    /** The defaults, until the user changes them. */
    public static final UserSettings DEFAULT = new UserSettings(
            DisplaySettings.DEFAULT, DayOfWeek.MONDAY, DayTimes.DEFAULT, ReminderSettings.DEFAULT, false, "", null);

    /** Hour after midnight at which a day ends: what is done before belongs to the day before. */
    public int dayEndsAtHour() {
        return day.endsAtHour();
    }

    /** The day that a moment on the user's clock belongs to: before the cut-off, still the day before. */
    public LocalDate dayAt(LocalDateTime moment) {
        return isBeforeDayEnd(moment.toLocalTime()) ? moment.toLocalDate().minusDays(1) : moment.toLocalDate();
    }

    /** The first day of the week that a day belongs to, as the user's weeks begin. */
    public LocalDate weekStart(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(firstDayOfWeek));
    }

    /** True between midnight and the cut-off, when the day before is not over yet. */
    public boolean isBeforeDayEnd(LocalTime time) {
        return time.getHour() < day.endsAtHour();
    }

    /** These settings with all that differs between two others as in the second. */
    public UserSettings changed(UserSettings before, UserSettings after) {
        return new UserSettings(
                new DisplaySettings(
                        either(theme(), before.theme(), after.theme()),
                        either(display.textSize(), before.display.textSize(), after.display.textSize()),
                        either(display.lessMotion(), before.display.lessMotion(), after.display.lessMotion())),
                either(firstDayOfWeek, before.firstDayOfWeek, after.firstDayOfWeek),
                day.changed(before.day, after.day),
                reminders.changed(before.reminders, after.reminders),
                either(firstRunDone, before.firstRunDone, after.firstRunDone),
                either(page, before.page, after.page),
                Objects.equals(before.planBegan, after.planBegan) ? planBegan : after.planBegan);
    }

    static <T> T either(T now, T before, T after) {
        return before.equals(after) ? now : after;
    }

    /** Light, dark or as the desktop. */
    public ColorTheme theme() {
        return display.theme();
    }

    /** These settings with another theme. */
    public UserSettings withTheme(ColorTheme value) {
        return withDisplay(new DisplaySettings(value, display.textSize(), display.lessMotion()));
    }

    /** These settings with another text size. */
    public UserSettings withTextSize(TextSize value) {
        return withDisplay(new DisplaySettings(display.theme(), value, display.lessMotion()));
    }

    /** These settings with less motion or as much as there is. */
    public UserSettings withLessMotion(boolean value) {
        return withDisplay(new DisplaySettings(display.theme(), display.textSize(), value));
    }

    private UserSettings withDisplay(DisplaySettings value) {
        return new UserSettings(value, firstDayOfWeek, day, reminders, firstRunDone, page, planBegan);
    }

    /** These settings with another first day of the week. */
    public UserSettings withFirstDayOfWeek(DayOfWeek value) {
        return new UserSettings(display, value, day, reminders, firstRunDone, page, planBegan);
    }

    /** These settings with another end of the day. */
    public UserSettings withDayEndsAtHour(int value) {
        return withDay(day.withEndsAtHour(value));
    }

    /** These settings with another end of the day, or another beginning of its sessions. */
    public UserSettings withDay(DayTimes value) {
        return new UserSettings(display, firstDayOfWeek, value, reminders, firstRunDone, page, planBegan);
    }

    /** These settings with other reminders. */
    public UserSettings withReminders(ReminderSettings value) {
        return new UserSettings(display, firstDayOfWeek, day, value, firstRunDone, page, planBegan);
    }

    /** These settings with the welcome answered or not. */
    public UserSettings withFirstRunDone(boolean value) {
        return new UserSettings(display, firstDayOfWeek, day, reminders, value, page, planBegan);
    }

    /** These settings with another page open. */
    public UserSettings withPage(String value) {
        return new UserSettings(display, firstDayOfWeek, day, reminders, firstRunDone, value, planBegan);
    }

    /** These settings with another day on which the first plan was made; absent where there is none. */
    public UserSettings withPlanBegan(@Nullable LocalDate value) {
        return new UserSettings(display, firstDayOfWeek, day, reminders, firstRunDone, page, value);
    }
}
