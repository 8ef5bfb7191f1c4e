package org.skinweek.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.AskAgain;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.QuietHours;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.notebook.ReminderSettings;
import org.skinweek.notebook.SessionReminder;
import org.skinweek.notebook.UserSettings;

class ReminderTellerTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    /** A Wednesday. */
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private static final UserSettings SETTINGS = UserSettings.DEFAULT.withFirstRunDone(true);

    private final ReminderTeller teller = new ReminderTeller(SampleShelf.reminders());
    private Notebook notebook = everyEvening(SETTINGS);
    private ReminderLog log = ReminderLog.EMPTY;

    private static Notebook everyEvening(UserSettings settings) {
        SampleShelf.Builder builder = SampleShelf.notebook().settings(settings);
        for (DayOfWeek day : DayOfWeek.values()) {
            builder.place(day, Session.EVENING, "niacinamide");
        }
        for (int day = 1; day < 40; day++) {
            builder.done(DAY.minusDays(day), Session.EVENING, "niacinamide");
        }
        return builder.build();
    }

    private void use(UnaryOperator<ReminderSettings> change) {
        notebook = everyEvening(SETTINGS.withReminders(change.apply(ReminderSettings.DEFAULT)));
    }

    private static Instant at(LocalDate day, int hour, int minute, ZoneId zone) {
        return ZonedDateTime.of(day, LocalTime.of(hour, minute), zone).toInstant();
    }

    /** Looks, tells, and notes it. */
    private List<ReminderKind> told(Instant now, ZoneId zone) {
        ReminderTelling telling = teller.look(notebook, log, now, zone);
        log = ReminderTeller.told(telling, log, now, zone);
        return telling.reminders().stream().map(Reminder::kind).toList();
    }

    private List<ReminderKind> told(int hour, int minute) {
        return told(at(DAY, hour, minute, PARIS), PARIS);
    }

    @Test
    void tellsWhenTheTimeComesAndOnlyOnce() {
        assertThat(told(21, 29)).isEmpty();
        assertThat(told(21, 30)).containsExactly(ReminderKind.STEPS);
        assertThat(told(21, 31)).isEmpty();
    }

    @Test
    void whoOpensTheProgramLaterIsToldThen() {
        assertThat(told(21, 40)).containsExactly(ReminderKind.STEPS);
        assertThat(told(21, 41)).isEmpty();
    }

    @Test
    void aTimeThatIsMovedAheadTellsAtOnce() {
        assertThat(told(20, 0)).isEmpty();
        use(reminders -> reminders.with(Session.EVENING, SessionReminder.at(LocalTime.of(19, 45))));

        assertThat(told(20, 1)).containsExactly(ReminderKind.STEPS);
    }

    @Test
    void nothingIsToldOfAnEveningThatIsOver() {
        assertThat(told(at(DAY.plusDays(1), 2, 59, PARIS), PARIS)).containsExactly(ReminderKind.STEPS);
        log = ReminderLog.EMPTY;
        assertThat(told(at(DAY.plusDays(1), 3, 0, PARIS), PARIS)).isEmpty();
    }

    @Test
    void doesNotRepeatAnEveningAfterAFlightToTheWest() {
        assertThat(told(21, 30)).isNotEmpty();

        assertThat(told(at(DAY, 16, 0, NEW_YORK), NEW_YORK)).isEmpty();
        assertThat(told(at(DAY, 21, 30, NEW_YORK), NEW_YORK)).isEmpty();
        assertThat(told(at(DAY.plusDays(1), 21, 30, NEW_YORK), NEW_YORK)).contains(ReminderKind.STEPS);
    }

    @Test
    void doesNotLoseAnEveningAfterAFlightToTheEast() {
        assertThat(told(12, 0)).isEmpty();

        assertThat(told(at(DAY, 22, 0, TOKYO), TOKYO)).containsExactly(ReminderKind.STEPS);
    }

    @Test
    void doesNotRepeatWhenTheClockIsSetBack() {
        assertThat(told(21, 30)).isNotEmpty();

        assertThat(told(21, 0)).isEmpty();
        assertThat(told(21, 30)).isEmpty();
        assertThat(told(at(DAY.minusDays(1), 23, 0, PARIS), PARIS)).isEmpty();
        assertThat(told(21, 30)).isEmpty();
    }

    @Test
    void lookingIntoAFarFutureSilencesNothing() {
        LocalDate later = LocalDate.of(2035, 1, 2);
        for (int day = 0; day < 20; day++) {
            assertThat(told(at(later.plusDays(day), 22, 0, PARIS), PARIS)).contains(ReminderKind.STEPS);
        }

        assertThat(told(21, 30)).containsExactly(ReminderKind.STEPS);
        assertThat(told(21, 40)).isEmpty();
    }

    @Test
    void whatTheFutureToldIsToldAgainWhenItsDayComes() {
        assertThat(told(at(DAY.plusDays(10), 22, 0, PARIS), PARIS)).contains(ReminderKind.STEPS);
        assertThat(told(21, 30)).contains(ReminderKind.STEPS);

        assertThat(told(at(DAY.plusDays(10), 21, 30, PARIS), PARIS)).contains(ReminderKind.STEPS);
    }

    @Test
    void whatTheFutureToldIsToldOnItsDayEvenWhereNothingIsToldUntilThen() {
        assertThat(told(at(DAY.plusDays(5), 22, 0, PARIS), PARIS)).contains(ReminderKind.STEPS);
        assertThat(told(12, 0)).isEmpty();

        assertThat(told(at(DAY.plusDays(5), 21, 30, PARIS), PARIS)).contains(ReminderKind.STEPS);
    }

    @Test
    void aClockThatIsYearsAheadForgetsNothing() {
        assertThat(told(21, 30)).isNotEmpty();
        assertThat(told(at(DAY.plusYears(3), 22, 0, PARIS), PARIS)).contains(ReminderKind.STEPS);

        assertThat(told(21, 40)).isEmpty();
    }

    @Test
    void aClockThatIsYearsBehindForgetsNothing() {
        assertThat(told(21, 30)).isNotEmpty();
        told(at(DAY.minusYears(3), 22, 0, PARIS), PARIS);

        assertThat(told(21, 40)).isEmpty();
    }

    @Test
    void aTimeThatTheClockLeavesOutAtTheEndOfTheDayIsAsMuchEarlier() {
        LocalDate day = LocalDate.of(2027, 3, 27);
        LocalDate next = day.plusDays(1);
        use(reminders -> reminders.with(Session.EVENING, SessionReminder.at(LocalTime.of(2, 30))));

        assertThat(told(at(next, 1, 29, PARIS), PARIS)).doesNotContain(ReminderKind.STEPS);
        ReminderTelling telling = teller.look(notebook, log, at(next, 1, 30, PARIS), PARIS);
        assertThat(telling.session()).contains(new ReminderTelling.ToldSession(day, Session.EVENING));
    }

    @Test
    void aDayEndsWhenTheClockGoesOnPastItsLastHour() {
        ZoneId troll = ZoneId.of("Antarctica/Troll");
        // 01:00 is 03:00 there on this night
        LocalDate day = LocalDate.of(2027, 3, 27);
        ReminderTimes times = new ReminderTimes(SETTINGS.withDayEndsAtHour(2), troll);

        assertThat(times.end(day)).isEqualTo(at(day.plusDays(1), 3, 0, troll));
        assertThat(times.day(times.end(day))).isEqualTo(day.plusDays(1));
    }

    @Test
    void aMorningKeepsItsTimeWhereItsKindComesInTheEvening() {
        use(reminders -> reminders.withOwnTime(ReminderKind.STEPS, LocalTime.of(20, 15)));
        ReminderTimes times = new ReminderTimes(notebook.settings(), PARIS);
        Reminder steps = Reminder.of(DAY, Session.MORNING, ReminderKind.STEPS, "reminder.steps", List.of());

        assertThat(times.at(steps)).contains(at(DAY, 7, 30, PARIS));
    }

    @Test
    void whatComesEveryWeekIsNotToldOfTwoWeeksAtOnce() {
        LocalDate end = DAY.minusDays(8);
        ReminderTimes times = new ReminderTimes(notebook.settings(), PARIS);
        Reminder first = expiry(end.plusDays(1)).on(end);
        Reminder second = expiry(end.plusDays(8)).on(end);

        assertThat(times.until(first, at(end.plusDays(1), 7, 30, PARIS)))
                .isBefore(times.at(second).orElseThrow());
        assertThat(times.until(expiry(end).on(end), at(end, 7, 30, PARIS)))
                .as("the last day")
                .isEqualTo(times.end(end));
    }

    private static Reminder expiry(LocalDate day) {
        return Reminder.of(day, Session.MORNING, ReminderKind.EXPIRY, "reminder.expiry.passed", List.of());
    }

    @Test
    void tellsOnlyTheLatestEveningAfterALongSleep() {
        ReminderTelling telling = teller.look(notebook, log, at(DAY.plusDays(3), 23, 0, PARIS), PARIS);

        assertThat(telling.reminders())
                .filteredOn(reminder -> reminder.kind() == ReminderKind.STEPS)
                .extracting(Reminder::day)
                .containsExactly(DAY.plusDays(3));
        assertThat(telling.session()).contains(new ReminderTelling.ToldSession(DAY.plusDays(3), Session.EVENING));
    }

    @Test
    void anEveningAfterMidnightBelongsToTheDayBefore() {
        use(reminders -> reminders.with(Session.EVENING, SessionReminder.at(LocalTime.of(0, 30))));

        assertThat(told(23, 59)).isEmpty();
        ReminderTelling telling = teller.look(notebook, log, at(DAY.plusDays(1), 0, 30, PARIS), PARIS);
        assertThat(telling.reminders()).extracting(Reminder::day).containsExactly(DAY);
    }

    @Test
    void quietHoursTellNothingNotEvenLate() {
        use(reminders -> reminders.withQuiet(new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 0))));

        assertThat(told(21, 30)).isEmpty();
        assertThat(told(at(DAY.plusDays(1), 2, 0, PARIS), PARIS)).isEmpty();
        assertThat(told(at(DAY.plusDays(1), 7, 0, PARIS), PARIS)).doesNotContain(ReminderKind.STEPS);
    }

    @Test
    void aWeekdayMayHaveItsOwnTime() {
        use(reminders -> reminders.with(
                Session.EVENING,
                SessionReminder.at(LocalTime.of(21, 30))
                        .withOtherTimes(Map.of(DayOfWeek.WEDNESDAY, LocalTime.of(19, 0)))));

        assertThat(told(19, 0)).containsExactly(ReminderKind.STEPS);
        assertThat(told(at(DAY.plusDays(1), 19, 0, PARIS), PARIS)).doesNotContain(ReminderKind.STEPS);
    }

    @Test
    void anEveningThatIsSwitchedOffSaysNothing() {
        use(reminders -> reminders.with(Session.EVENING, reminders.evening().withOn(false)));

        assertThat(told(22, 0)).isEmpty();
    }

    @Test
    void itMayComeAheadOfItsTime() {
        use(reminders -> reminders.withMinutesAhead(45));

        assertThat(told(20, 44)).isEmpty();
        assertThat(told(20, 45)).containsExactly(ReminderKind.STEPS);
    }

    @Test
    void anUnansweredOneComesAgainAsOftenAsAsked() {
        use(reminders -> reminders.withAskAgain(new AskAgain(2, 15)));

        assertThat(told(21, 30)).isNotEmpty();
        assertThat(told(21, 44)).isEmpty();
        assertThat(told(21, 45)).containsExactly(ReminderKind.STEPS);
        assertThat(told(22, 0)).containsExactly(ReminderKind.STEPS);
        assertThat(told(22, 15)).isEmpty();
    }

    @Test
    void anAnsweredOneDoesNotComeAgain() {
        use(reminders -> reminders.withAskAgain(new AskAgain(2, 15)));
        ReminderTelling telling = teller.look(notebook, log, at(DAY, 21, 30, PARIS), PARIS);
        assertThat(told(21, 30)).isNotEmpty();
        log = log.answered(telling.keys(), at(DAY, 21, 35, PARIS));

        assertThat(told(21, 45)).isEmpty();
    }

    @Test
    void whatIsPutOffComesAgainThen() {
        ReminderTelling telling = teller.look(notebook, log, at(DAY, 21, 30, PARIS), PARIS);
        assertThat(told(21, 30)).isNotEmpty();
        ReminderTimes times = new ReminderTimes(notebook.settings(), PARIS);
        log = log.snoozed(telling.keys(), times.snooze(SnoozeChoice.ONE_HOUR, at(DAY, 21, 40, PARIS)));

        assertThat(told(22, 39)).isEmpty();
        assertThat(told(22, 40)).containsExactly(ReminderKind.STEPS);
        assertThat(told(22, 41)).isEmpty();
    }

    @Test
    void whatIsPutOffUntilTomorrowIsToldOfYesterday() {
        ReminderTelling telling = teller.look(notebook, log, at(DAY, 21, 30, PARIS), PARIS);
        assertThat(told(21, 30)).isNotEmpty();
        ReminderTimes times = new ReminderTimes(notebook.settings(), PARIS);
        log = log.snoozed(telling.keys(), times.snooze(SnoozeChoice.TOMORROW, at(DAY, 21, 40, PARIS)));

        ReminderTelling tomorrow = teller.look(notebook, log, at(DAY.plusDays(1), 7, 30, PARIS), PARIS);
        assertThat(tomorrow.reminders())
                .filteredOn(reminder -> reminder.kind() == ReminderKind.STEPS)
                .extracting(Reminder::day)
                .containsExactly(DAY);
    }

    @Test
    void whatIsPutOffDayAfterDayIsNotLost() {
        assertThat(told(21, 30)).isNotEmpty();
        ReminderKey evening = new ReminderKey(ReminderKind.STEPS, DAY, Session.EVENING, "");
        for (int day = 1; day < 5; day++) {
            Instant tomorrow = at(DAY.plusDays(day), 7, 30, PARIS);
            log = log.snoozed(List.of(evening), tomorrow);

            ReminderTelling telling = teller.look(notebook, log, tomorrow, PARIS);
            assertThat(telling.keys()).as("day %s", day).contains(evening);
            log = ReminderTeller.told(telling, log, tomorrow, PARIS);
        }
    }

    @Test
    void tonightIsNoChoiceInTheEvening() {
        ReminderTimes times = new ReminderTimes(notebook.settings(), PARIS);

        assertThat(times.isChoice(SnoozeChoice.TONIGHT, at(DAY, 7, 30, PARIS))).isTrue();
        assertThat(times.isChoice(SnoozeChoice.TONIGHT, at(DAY, 21, 30, PARIS))).isFalse();
        assertThat(times.snooze(SnoozeChoice.TEN_MINUTES, at(DAY, 7, 30, PARIS)))
                .isEqualTo(at(DAY, 7, 30, PARIS).plus(Duration.ofMinutes(10)));
    }

    @Test
    void aPauseSaysNothingUntilItsDay() {
        use(reminders -> reminders.withPausedUntil(DAY.plusDays(2)));

        assertThat(told(22, 0)).isEmpty();
        assertThat(told(at(DAY.plusDays(1), 22, 0, PARIS), PARIS)).isEmpty();
        assertThat(told(at(DAY.plusDays(2), 22, 0, PARIS), PARIS)).contains(ReminderKind.STEPS);
    }

    @Test
    void aKindMayHaveItsOwnTime() {
        use(reminders -> reminders.withOwnTime(ReminderKind.STEPS, LocalTime.of(20, 15)));

        assertThat(told(20, 14)).isEmpty();
        assertThat(told(20, 15)).containsExactly(ReminderKind.STEPS);
    }

    @Test
    void theNextEveningIsNamed() {
        ReminderTelling telling = teller.look(notebook, log, at(DAY, 21, 30, PARIS), PARIS);

        assertThat(telling.next().map(Reminder::day)).contains(DAY.plusDays(1));
    }

    @Test
    void beforeTheWelcomeNothingIsTold() {
        notebook = everyEvening(UserSettings.DEFAULT);

        assertThat(told(22, 0)).isEmpty();
    }
}
