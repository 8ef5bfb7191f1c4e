package org.skinweek.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.diary.SkipReason;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.words.ReminderText;
import org.skinweek.words.Words;

class DueRemindersTest {
    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final DueReminders reminders = SampleShelf.reminders();
    private final ReminderText text = new ReminderText(new Words(Locale.UK));

    private List<String> said(Notebook notebook, LocalDate day) {
        return reminders.due(notebook, day, day, TODAY).stream()
                .map(reminder -> text.sentence(reminder, TODAY))
                .toList();
    }

    @Test
    void namesTonightsStepsInLayeringOrderWithoutTheCleanser() {
        Notebook notebook = SampleShelf.notebook()
                .place(DayOfWeek.WEDNESDAY, Session.EVENING, "moisturiser", "retinol", "cleanser")
                .build();

        assertThat(said(notebook, TODAY)).containsExactly("Tonight: Retinol, then Night cream");
        assertThat(said(notebook, TODAY.plusDays(7))).contains("Evening: Retinol, then Night cream");
    }

    @Test
    void leavesOutWhatIsTickedOrSkipped() {
        Notebook notebook = SampleShelf.notebook()
                .place(DayOfWeek.WEDNESDAY, Session.EVENING, "retinol", "moisturiser")
                .done(TODAY, Session.EVENING, "moisturiser")
                .skipped(TODAY, Session.EVENING, "retinol", SkipReason.NO_TIME)
                .build();

        assertThat(said(notebook, TODAY)).containsExactly("Rest night");
    }

    @Test
    void callsAnEveningWithoutActivesARestNightOnlyBesideEveningsWithThem() {
        Notebook restful = SampleShelf.notebook()
                .place(DayOfWeek.TUESDAY, Session.EVENING, "niacinamide")
                .place(DayOfWeek.WEDNESDAY, Session.EVENING, "moisturiser")
                .build();
        Notebook plain = SampleShelf.notebook()
                .place(DayOfWeek.WEDNESDAY, Session.EVENING, "moisturiser")
                .build();

        assertThat(said(restful, TODAY))
                .containsExactly("Nothing is noted for Tuesday 24 November yet", "Rest night: only Night cream");
        assertThat(said(plain, TODAY)).isEmpty();
    }

    @Test
    void aPauseIsSaidInThePlaceOfWhatItBars() {
        Notebook notebook = SampleShelf.notebook()
                .place(DayOfWeek.WEDNESDAY, Session.EVENING, "retinol", "scrub", "moisturiser")
                .noted(TODAY, SymptomLevel.SEVERE)
                .build();

        assertThat(said(notebook, TODAY)).containsExactly("Pause after a reaction: only Night cream");
        assertThat(said(notebook, TODAY.plusDays(14))).containsExactly("Pause after a reaction: only Night cream");
    }

    @Test
    void whatMayBeUsedInAPauseIsSaidOnce() {
        Notebook notebook = SampleShelf.notebook()
                .place(DayOfWeek.WEDNESDAY, Session.EVENING, "retinol", "niacinamide", "moisturiser")
                .noted(TODAY, SymptomLevel.MODERATE)
                .build();

        assertThat(said(notebook, TODAY)).singleElement().asString().startsWith("Pause after a reaction: only");
    }

    @Test
    void whatHasToWaitOnTheWayBackIsLeftOut() {
        Notebook notebook = SampleShelf.notebook()
                .place(DayOfWeek.WEDNESDAY, Session.EVENING, "retinol", "scrub", "moisturiser")
                .noted(TODAY.minusDays(13), SymptomLevel.MODERATE)
                .build();

        // niacinamide comes first, on the eighth day; the glycolic toner a week, the retinol three and the scrub five
        // later
        assertThat(said(notebook, TODAY))
                .containsExactly("Leave out for now: Clay scrub, then Retinol", "Rest night: only Night cream");
        assertThat(said(notebook, TODAY.plusDays(21)))
                .containsExactly("Evening: Retinol, then Night cream", "Leave out for now: Clay scrub");
    }

    @Test
    void whatWillBeBarredAsksForNoSunscreenTheDayAfter() {
        Notebook notebook = SampleShelf.notebook()
                .place(DayOfWeek.WEDNESDAY, Session.EVENING, "retinol")
                .noted(TODAY, SymptomLevel.MODERATE)
                .build();

        assertThat(said(notebook, TODAY.plusDays(1))).containsExactly("Rest night");
    }

    @Test
    void announcesScrubDays() {
        Notebook notebook = SampleShelf.notebook()
                .place(DayOfWeek.WEDNESDAY, Session.EVENING, "scrub")
                .build();

        assertThat(said(notebook, TODAY))
                .containsExactly("Scrub day: Clay scrub. Light circles, about 30 seconds.", "Tonight: Clay scrub");
    }

    @Test
    void asksForSunscreenForAWeekAfterAnAcid() {
        Notebook notebook = SampleShelf.notebook()
                .done(TODAY.minusDays(7), Session.EVENING, "glycolic")
                .build();

        assertThat(said(notebook, TODAY.minusDays(6)))
                .containsExactly("Sunscreen, because of last night’s Glycolic toner");
        assertThat(said(notebook, TODAY.minusDays(1)))
                .containsExactly("Sunscreen, because of Wednesday’s Glycolic toner");
        assertThat(said(notebook, TODAY)).containsExactly("Sunscreen, because of last Wednesday’s Glycolic toner");
        assertThat(said(notebook, TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void asksForSunscreenOnlyTheMorningAfterARetinoid() {
        Notebook notebook = SampleShelf.notebook()
                .done(TODAY.minusDays(1), Session.EVENING, "retinol")
                .build();

        assertThat(said(notebook, TODAY)).containsExactly("Sunscreen, because of last night’s Retinol");
        assertThat(said(notebook, TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void believesTheDiaryOverThePlanForDaysThatAreLogged() {
        SampleShelf.Builder planned = SampleShelf.notebook().place(DayOfWeek.TUESDAY, Session.EVENING, "retinol");

        assertThat(said(planned.build(), TODAY)).contains("Sunscreen, because of last night’s Retinol");
        assertThat(said(
                        planned.skipped(TODAY.minusDays(1), Session.EVENING, "retinol", SkipReason.AWAY)
                                .build(),
                        TODAY))
                .doesNotContain("Sunscreen, because of last night’s Retinol");
    }

    @Test
    void mentionsAPackOnItsLastDayAndAfterwardsOnceAWeek() {
        Notebook passed = SampleShelf.notebook()
                .opened("niacinamide", TODAY.minusMonths(6).minusDays(1), 6)
                .build();
        Notebook passing = SampleShelf.notebook()
                .opened("niacinamide", TODAY.minusMonths(6).plusDays(3), 6)
                .build();

        assertThat(said(passed, TODAY))
                .containsExactly("Niacinamide serum passed its time after opening on 24 November 2026");
        assertThat(said(passed, TODAY.plusDays(1))).isEmpty();
        assertThat(said(passed, TODAY.plusDays(7))).hasSize(1);
        assertThat(said(passed, TODAY.minusDays(1).minusMonths(1)))
                .containsExactly("Niacinamide serum keeps until 24 November 2026");
        assertThat(said(passing, TODAY.plusDays(3)))
                .containsExactly("Niacinamide serum keeps until today (28 November 2026) once opened");
        assertThat(said(passing, TODAY)).isEmpty();
    }

    @Test
    void leavesOutKindsThatAreOff() {
        Notebook notebook = SampleShelf.notebook()
                .place(DayOfWeek.WEDNESDAY, Session.EVENING, "scrub")
                .reminders(Set.of(ReminderKind.EXFOLIATION_DAY))
                .build();

        assertThat(reminders.due(notebook, TODAY, TODAY.plusDays(14), TODAY))
                .isNotEmpty()
                .allMatch(reminder -> reminder.kind() == ReminderKind.EXFOLIATION_DAY);
    }

    @Test
    void forgetsPlannedProductsThatAreArchived() {
        Notebook notebook = SampleShelf.notebook()
                .place(DayOfWeek.WEDNESDAY, Session.EVENING, "retinol")
                .archived("retinol")
                .build();

        assertThat(reminders.due(notebook, TODAY, TODAY.plusDays(14), TODAY)).isEmpty();
    }

    @Test
    void reachesFourteenDaysAhead() {
        Notebook notebook = SampleShelf.notebook()
                .place(DayOfWeek.WEDNESDAY, Session.EVENING, "scrub")
                .build();

        assertThat(reminders.due(notebook, TODAY, TODAY.plusDays(14), TODAY).stream()
                        .map(Reminder::day)
                        .max(LocalDate::compareTo))
                .contains(TODAY.plusDays(14));
    }
}
