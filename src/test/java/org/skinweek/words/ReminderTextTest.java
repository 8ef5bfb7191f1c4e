package org.skinweek.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.reminder.Reminder;

class ReminderTextTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private final ReminderText texts = new ReminderText(new Words(Locale.UK));

    private static Reminder reminder(
            LocalDate day,
            Session session,
            ReminderKind kind,
            String key,
            @Nullable LocalDate date,
            String... products) {
        return new Reminder(day, session, kind, "", key, List.of(products), List.of(), date, 0, null);
    }

    private String steps(LocalDate day, Session session, String... products) {
        return texts.sentence(reminder(day, session, ReminderKind.STEPS, "reminder.steps", null, products), TODAY);
    }

    @Test
    void todaysStepsAreSaidOfTonightOrThisMorning() {
        assertThat(steps(TODAY, Session.EVENING, "Retinol")).isEqualTo("Tonight: Retinol");
        assertThat(steps(TODAY, Session.MORNING, "Vitamin C")).isEqualTo("This morning: Vitamin C");
    }

    @Test
    void stepsOfAnotherDayAreSaidOfTheSession() {
        assertThat(steps(TODAY.plusDays(1), Session.EVENING, "Retinol")).isEqualTo("Evening: Retinol");
        assertThat(steps(TODAY.plusDays(1), Session.MORNING, "Vitamin C")).isEqualTo("Morning: Vitamin C");
    }

    @Test
    void stepsAreListedInTheOrderOfUse() {
        assertThat(steps(TODAY, Session.EVENING, "Cleanser", "Retinol", "Cream"))
                .isEqualTo("Tonight: Cleanser, Retinol, then Cream");
        assertThat(steps(TODAY, Session.EVENING, "Retinol", "Cream")).isEqualTo("Tonight: Retinol, then Cream");
    }

    @Test
    void aPauseSaysWhatMayBeUsedInIt() {
        Reminder pause =
                reminder(TODAY, Session.EVENING, ReminderKind.STEPS, "reminder.pause_with", null, "Cleanser", "Cream");

        assertThat(texts.sentence(pause, TODAY)).isEqualTo("Pause after a reaction: only Cleanser, then Cream");
    }

    @Test
    void aRestNightMayHaveNothingToUse() {
        Reminder rest = reminder(TODAY, Session.EVENING, ReminderKind.REST_NIGHT, "reminder.rest_night", null);

        assertThat(texts.sentence(rest, TODAY)).isEqualTo("Rest night");
    }

    @Test
    void sunscreenIsForTheSakeOfAUse() {
        Reminder night =
                reminder(TODAY, Session.MORNING, ReminderKind.SUNSCREEN, "reminder.sunscreen.last_night", null, "Peel");
        Reminder earlier = reminder(
                TODAY,
                Session.MORNING,
                ReminderKind.SUNSCREEN,
                "reminder.sunscreen.earlier",
                TODAY.minusDays(2),
                "Peel");

        assertThat(texts.sentence(night, TODAY)).isEqualTo("Sunscreen, because of last night’s Peel");
        assertThat(texts.sentence(earlier, TODAY)).isEqualTo("Sunscreen, because of Monday’s Peel");
    }

    @Test
    void aPackIsSaidWithItsDate() {
        Reminder passed = reminder(
                TODAY,
                Session.MORNING,
                ReminderKind.EXPIRY,
                "reminder.expiry.passed",
                LocalDate.of(2026, 11, 20),
                "Cream");

        assertThat(texts.sentence(passed, TODAY)).isEqualTo("Cream passed its time after opening on 20 November 2026");
    }

    @Test
    void whatIsToBeLeftOutNextIsNeverInvitedTo() {
        Reminder tonight =
                reminder(TODAY, Session.EVENING, ReminderKind.PAUSE, "reminder.left_out", null, "Toner", "Scrub");
        Reminder tomorrow =
                reminder(TODAY.plusDays(1), Session.EVENING, ReminderKind.PAUSE, "reminder.left_out", null, "Toner");

        assertThat(texts.next(tonight, TODAY)).isEqualTo("Tonight: leave out Toner and Scrub");
        assertThat(texts.next(tomorrow, TODAY)).isEqualTo("Tomorrow evening: leave out Toner");
    }

    @Test
    void saysTheNextRestAlsoWhereNothingGoesOnThen() {
        Reminder rest =
                reminder(TODAY.plusDays(1), Session.EVENING, ReminderKind.REST_NIGHT, "reminder.rest_night", null);

        assertThat(texts.next(rest, TODAY)).isEqualTo("Tomorrow: a rest night");
    }
}
