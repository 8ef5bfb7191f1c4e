package org.skinweek.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class UserSettingsTest {
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 29);

    @Test
    void whatIsDoneBeforeTheCutOffBelongsToTheDayBefore() {
        UserSettings settings = UserSettings.DEFAULT.withDayEndsAtHour(3);

        assertThat(settings.dayAt(SUNDAY.atTime(2, 59))).isEqualTo(SUNDAY.minusDays(1));
        assertThat(settings.dayAt(SUNDAY.atTime(3, 0))).isEqualTo(SUNDAY);
        assertThat(settings.dayAt(SUNDAY.atTime(23, 59))).isEqualTo(SUNDAY);
    }

    @Test
    void aDayThatEndsAtMidnightHasNoCutOff() {
        UserSettings settings = UserSettings.DEFAULT.withDayEndsAtHour(0);

        assertThat(settings.dayAt(SUNDAY.atStartOfDay())).isEqualTo(SUNDAY);
        assertThat(settings.isBeforeDayEnd(LocalTime.MIDNIGHT)).isFalse();
    }

    @Test
    void aWeekBeginsOnTheDayThatTheUserChose() {
        assertThat(UserSettings.DEFAULT.weekStart(SUNDAY)).isEqualTo(SUNDAY.minusDays(6));
        assertThat(UserSettings.DEFAULT.withFirstDayOfWeek(DayOfWeek.SUNDAY).weekStart(SUNDAY))
                .isEqualTo(SUNDAY);
        assertThat(UserSettings.DEFAULT.withFirstDayOfWeek(DayOfWeek.SATURDAY).weekStart(SUNDAY))
                .isEqualTo(SUNDAY.minusDays(1));
    }

    @Test
    void aDayCannotEndLaterThanAtFour() {
        assertThatThrownBy(() -> UserSettings.DEFAULT.withDayEndsAtHour(5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("dayEndsAtHour is 5")
                .hasMessageContaining("from 0 to 4");
        assertThatThrownBy(() -> UserSettings.DEFAULT.withDayEndsAtHour(-1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void eachChangeLeavesTheOtherSettingsAsTheyWere() {
        UserSettings changed = UserSettings.DEFAULT
                .withTheme(ColorTheme.DARK)
                .withTextSize(TextSize.LARGE)
                .withLessMotion(true)
                .withFirstDayOfWeek(DayOfWeek.SUNDAY)
                .withDayEndsAtHour(1)
                .withDay(new DayTimes(1, LocalTime.of(6, 30), LocalTime.of(17, 0)))
                .withReminders(ReminderSettings.DEFAULT.withKind(ReminderKind.EXPIRY, false))
                .withFirstRunDone(true)
                .withPage("DIARY")
                .withPlanBegan(SUNDAY);

        assertThat(changed)
                .isEqualTo(new UserSettings(
                        new DisplaySettings(ColorTheme.DARK, TextSize.LARGE, true),
                        DayOfWeek.SUNDAY,
                        new DayTimes(1, LocalTime.of(6, 30), LocalTime.of(17, 0)),
                        ReminderSettings.DEFAULT.withKind(ReminderKind.EXPIRY, false),
                        true,
                        "DIARY",
                        SUNDAY));
    }
}
