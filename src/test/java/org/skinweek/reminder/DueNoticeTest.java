package org.skinweek.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.UserSettings;

class DueNoticeTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    /** A Wednesday. */
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private final Notebook notebook = everyEvening(UserSettings.DEFAULT);

    private static Notebook everyEvening(UserSettings settings) {
        SampleShelf.Builder builder = SampleShelf.notebook().settings(settings);
        for (DayOfWeek day : DayOfWeek.values()) {
            builder.place(day, Session.EVENING, "niacinamide");
        }
        return builder.build();
    }

    private static Instant at(LocalDate day, int hour, int minute, ZoneId zone) {
        return ZonedDateTime.of(day, LocalTime.of(hour, minute), zone).toInstant();
    }

    private static DueNotice started(UserSettings settings, Instant now, ZoneId zone) {
        return new DueNotice(SampleShelf.reminders(), settings, now, zone);
    }

    @Test
    void tellsWhenTheTimeComesAndOnlyOnce() {
        DueNotice notice = started(UserSettings.DEFAULT, at(DAY, 20, 0, PARIS), PARIS);

        assertThat(notice.look(notebook, at(DAY, 21, 29, PARIS), PARIS)).isEmpty();
        Optional<DueNotice.Notice> due = notice.look(notebook, at(DAY, 21, 30, PARIS), PARIS);
        assertThat(due).isPresent();
        assertThat(due.orElseThrow().session()).isEqualTo(Session.EVENING);
        assertThat(due.orElseThrow().reminders()).hasSize(1);
        assertThat(notice.look(notebook, at(DAY, 21, 31, PARIS), PARIS)).isEmpty();
    }

    @Test
    void doesNotTellAtTheStartWhatFellDueBefore() {
        DueNotice notice = started(UserSettings.DEFAULT, at(DAY, 22, 0, PARIS), PARIS);

        assertThat(notice.look(notebook, at(DAY, 22, 1, PARIS), PARIS)).isEmpty();
    }

    @Test
    void doesNotRepeatAnEveningAfterAFlightToTheWest() {
        DueNotice notice = started(UserSettings.DEFAULT, at(DAY, 20, 0, PARIS), PARIS);
        assertThat(notice.look(notebook, at(DAY, 21, 30, PARIS), PARIS)).isPresent();

        assertThat(notice.look(notebook, at(DAY, 16, 0, NEW_YORK), NEW_YORK)).isEmpty();
        assertThat(notice.look(notebook, at(DAY, 21, 30, NEW_YORK), NEW_YORK)).isEmpty();
        assertThat(notice.look(notebook, at(DAY.plusDays(1), 21, 30, NEW_YORK), NEW_YORK))
                .isPresent();
    }

    @Test
    void doesNotLoseAnEveningAfterAFlightToTheEast() {
        DueNotice notice = started(UserSettings.DEFAULT, at(DAY, 12, 0, PARIS), PARIS);

        Optional<DueNotice.Notice> due = notice.look(notebook, at(DAY, 22, 0, TOKYO), TOKYO);

        assertThat(due.orElseThrow().day()).isEqualTo(DAY);
    }

    @Test
    void doesNotRepeatWhenTheClockIsSetBack() {
        DueNotice notice = started(UserSettings.DEFAULT, at(DAY, 20, 0, PARIS), PARIS);
        Instant due = at(DAY, 21, 30, PARIS);
        assertThat(notice.look(notebook, due, PARIS)).isPresent();

        assertThat(notice.look(notebook, due.minus(Duration.ofDays(2)), PARIS)).isEmpty();
        assertThat(notice.look(notebook, due, PARIS)).isEmpty();
    }

    @Test
    void oneLookIntoAFarFutureSilencesNothing() {
        DueNotice notice = started(UserSettings.DEFAULT, at(DAY, 20, 0, PARIS), PARIS);
        LocalDate in2035 = LocalDate.of(2035, 1, 2);
        for (int day = 0; day < 20; day++) {
            assertThat(notice.look(notebook, at(in2035.plusDays(day), 22, 0, PARIS), PARIS))
                    .isPresent();
        }

        assertThat(notice.look(notebook, at(DAY, 21, 30, PARIS), PARIS)).isPresent();
        assertThat(notice.look(notebook, at(DAY, 21, 40, PARIS), PARIS)).isEmpty();
        assertThat(notice.look(notebook, at(DAY.plusDays(1), 21, 30, PARIS), PARIS))
                .isPresent();
    }

    @Test
    void tellsOnlyTheLatestAfterALongSleep() {
        DueNotice notice = started(UserSettings.DEFAULT, at(DAY, 20, 0, PARIS), PARIS);
        Instant threeDaysOn = at(DAY.plusDays(3), 23, 0, PARIS);

        assertThat(notice.look(notebook, threeDaysOn, PARIS).orElseThrow().day())
                .isEqualTo(DAY.plusDays(3));
        assertThat(notice.look(notebook, threeDaysOn.plusSeconds(60), PARIS)).isEmpty();
    }

    @Test
    void countsAnEveningAfterMidnightToTheDayBefore() {
        UserSettings late = UserSettings.DEFAULT.withReminderTimes(LocalTime.of(7, 30), LocalTime.of(0, 30));
        Notebook lateNotebook = everyEvening(late);
        DueNotice notice = started(late, at(DAY, 23, 0, PARIS), PARIS);

        assertThat(notice.look(lateNotebook, at(DAY, 23, 59, PARIS), PARIS)).isEmpty();
        assertThat(notice.look(lateNotebook, at(DAY.plusDays(1), 0, 30, PARIS), PARIS)
                        .orElseThrow()
                        .day())
                .isEqualTo(DAY);
    }

    @Test
    void followsTheClockThroughTheChangeToSummerTime() {
        UserSettings night =
                UserSettings.DEFAULT.withDayEndsAtHour(0).withReminderTimes(LocalTime.of(2, 30), LocalTime.NOON);

        assertThat(DueNotice.at(night, LocalDate.of(2026, 3, 29), Session.MORNING, PARIS))
                .isEqualTo(at(LocalDate.of(2026, 3, 29), 3, 30, PARIS));
    }

    @Test
    void saysNothingWhenNothingIsLeftToDo() {
        Notebook empty = SampleShelf.notebook().build();
        DueNotice notice = started(UserSettings.DEFAULT, at(DAY, 20, 0, PARIS), PARIS);

        assertThat(notice.look(empty, at(DAY, 21, 30, PARIS), PARIS)).isEmpty();
    }
}
