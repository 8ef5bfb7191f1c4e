package org.skinweek.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;

class ReminderSettingsTest {
    private static final LocalTime NINE = LocalTime.of(9, 0);

    @Test
    void aWeekdayMayHaveItsOwnTime() {
        SessionReminder morning = SessionReminder.at(LocalTime.of(7, 0)).withOtherTimes(Map.of(DayOfWeek.SUNDAY, NINE));

        assertThat(morning.on(DayOfWeek.SUNDAY)).isEqualTo(NINE);
        assertThat(morning.on(DayOfWeek.MONDAY)).isEqualTo(LocalTime.of(7, 0));
    }

    @Test
    void quietHoursMaySpanMidnight() {
        assertThat(QuietHours.USUAL.contains(LocalTime.of(23, 0))).isTrue();
        assertThat(QuietHours.USUAL.contains(LocalTime.MIDNIGHT)).isTrue();
        assertThat(QuietHours.USUAL.contains(LocalTime.of(6, 59))).isTrue();
        assertThat(QuietHours.USUAL.contains(LocalTime.of(7, 0))).isFalse();
        assertThat(QuietHours.USUAL.contains(LocalTime.of(22, 59))).isFalse();
        QuietHours noon = new QuietHours(LocalTime.NOON, LocalTime.of(14, 0));
        assertThat(noon.contains(LocalTime.of(13, 0))).isTrue();
        assertThat(noon.contains(LocalTime.of(14, 0))).isFalse();
        assertThat(noon.contains(LocalTime.of(1, 0))).isFalse();
    }

    @Test
    void quietAllDayIsRefused() {
        assertThatThrownBy(() -> new QuietHours(NINE, NINE)).hasMessageContaining("09:00");
    }

    @Test
    void whatIsOutOfItsRangeIsRefused() {
        assertThatThrownBy(() -> new AskAgain(6, 15)).hasMessageContaining("6 times");
        assertThatThrownBy(() -> new AskAgain(1, 4)).hasMessageContaining("4 minutes");
        assertThatThrownBy(() -> ReminderSettings.DEFAULT.withMinutesAhead(121)).hasMessageContaining("121");
    }

    @Test
    void whatAnotherProgramChangedMeanwhileStays() {
        ReminderSettings before = ReminderSettings.DEFAULT;
        ReminderSettings quiet = before.withQuiet(QuietHours.USUAL);
        ReminderSettings others = before.withKind(ReminderKind.LOG, false)
                .withOwnTime(ReminderKind.EXPIRY, NINE)
                .withPausedUntil(LocalDate.of(2026, 12, 1))
                .withAskAgain(new AskAgain(2, 15))
                .withMinutesAhead(30)
                .with(Session.EVENING, before.evening().withOn(false));

        assertThat(others.changed(before, quiet)).isEqualTo(others.withQuiet(QuietHours.USUAL));
        assertThat(quiet.changed(before, others)).isEqualTo(others.withQuiet(QuietHours.USUAL));
    }

    @Test
    void aKindCanBeSwitchedOffAndOnAgain() {
        ReminderSettings off = ReminderSettings.DEFAULT.withKind(ReminderKind.LOG, false);

        assertThat(off.isOn(ReminderKind.LOG)).isFalse();
        assertThat(off.off()).isEqualTo(Set.of(ReminderKind.LOG));
        assertThat(off.withKind(ReminderKind.LOG, true)).isEqualTo(ReminderSettings.DEFAULT);
    }
}
