package org.skinweek.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.diary.PatchLook;
import org.skinweek.diary.PatchPlace;
import org.skinweek.diary.PatchResult;
import org.skinweek.diary.PatchTest;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.PatchTests;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.routine.Product;
import org.skinweek.routine.SkinEvent;
import org.skinweek.routine.SkinEventKind;
import org.skinweek.schedule.DaysAway;
import org.skinweek.words.ReminderText;
import org.skinweek.words.Words;

/** What is about a day as a whole: each kind with the day before and after it, on which nothing is said. */
class DayRemindersTest {
    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final DueReminders reminders = SampleShelf.reminders();
    private final ReminderText text = new ReminderText(new Words(Locale.UK));

    private List<String> said(ReminderKind kind, Notebook notebook, LocalDate day) {
        return reminders.due(notebook, day, day, TODAY).stream()
                .filter(reminder -> reminder.kind() == kind)
                .map(reminder -> text.sentence(reminder, TODAY))
                .toList();
    }

    private static SampleShelf.Builder everyEvening(String product) {
        SampleShelf.Builder builder = SampleShelf.notebook();
        for (DayOfWeek day : DayOfWeek.values()) {
            builder.place(day, Session.EVENING, product);
        }
        return builder;
    }

    @Test
    void aDayOfWhichNothingIsKnownIsAskedForOnce() {
        Notebook notebook = everyEvening("niacinamide")
                .done(TODAY.minusDays(2), Session.EVENING, "niacinamide")
                .build();

        assertThat(said(ReminderKind.LOG, notebook, TODAY))
                .containsExactly("Nothing is noted for Tuesday 24 November yet");
        assertThat(said(ReminderKind.LOG, notebook, TODAY.minusDays(1))).isEmpty();
        assertThat(said(ReminderKind.LOG, notebook, TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void aLongerGapIsAskedForOnceAWeekAndThenNoMore() {
        for (int unknown = 1; unknown < 60; unknown++) {
            Notebook notebook = everyEvening("niacinamide")
                    .done(TODAY.minusDays(unknown + 1), Session.EVENING, "niacinamide")
                    .build();
            boolean asked = unknown == 1 || unknown == 8 || unknown == 15 || unknown == 22;
            assertThat(said(ReminderKind.LOG, notebook, TODAY))
                    .as("%s days", unknown)
                    .hasSize(asked ? 1 : 0);
        }
    }

    @Test
    void aPatchIsLookedAtEveryDayAndAfterTheLastOnceAWeek() {
        PatchTest test = new PatchTest(new UUID(0, 1), "retinol", TODAY.minusDays(1), PatchPlace.INNER_ARM, List.of());
        Notebook notebook = everyEvening("niacinamide").build().after(List.of(new Change.OfPatchTest(null, test)));
        int days = new PatchTests(notebook, SampleShelf.CHECKER).days("retinol");
        LocalDate last = test.lastDay(days);

        assertThat(said(ReminderKind.PATCH_TEST, notebook, TODAY.minusDays(1))).isEmpty();
        assertThat(said(ReminderKind.PATCH_TEST, notebook, TODAY))
                .containsExactly("Patch test of Retinol: look at the spot");
        assertThat(said(ReminderKind.PATCH_TEST, notebook, last))
                .containsExactly("Patch test of Retinol: the last look tells whether it may go on your face");
        assertThat(said(ReminderKind.PATCH_TEST, notebook, last.plusDays(1))).isEmpty();
        assertThat(said(ReminderKind.PATCH_TEST, notebook, last.plusDays(7))).hasSize(1);
        Notebook looked = notebook.after(
                List.of(new Change.OfPatchTest(test, test.with(new PatchLook(TODAY, PatchResult.NOTHING)))));
        assertThat(said(ReminderKind.PATCH_TEST, looked, TODAY)).isEmpty();
    }

    @Test
    void whoComesBackIsToldOnTheFirstDayAtHome() {
        DaysAway stay =
                new DaysAway(new UUID(0, 2), TODAY.minusDays(5), TODAY.minusDays(1), DaysAway.Keep.NOTHING, Set.of());
        Notebook notebook = everyEvening("niacinamide").build().after(List.of(new Change.OfAway(null, stay)));

        assertThat(said(ReminderKind.RETURN, notebook, TODAY))
                .containsExactly("Back from your days away: the plan goes on today");
        assertThat(said(ReminderKind.RETURN, notebook, TODAY.minusDays(1))).isEmpty();
        assertThat(said(ReminderKind.RETURN, notebook, TODAY.plusDays(1))).isEmpty();
        assertThat(said(ReminderKind.LOG, notebook, TODAY))
                .as("days away are known")
                .isEmpty();
    }

    @Test
    void waxingIsAnnouncedOnTheDayFromWhichTheRetinoidPauses() {
        SkinEvent waxing = new SkinEvent(new UUID(0, 3), SkinEventKind.WAXING, TODAY.plusDays(9));
        Notebook notebook = everyEvening("retinol").build().after(List.of(new Change.OfEvent(null, waxing)));

        List<LocalDate> days = TODAY.datesUntil(TODAY.plusDays(14))
                .filter(day -> !said(ReminderKind.EVENT, notebook, day).isEmpty())
                .toList();

        assertThat(days).hasSize(1);
        assertThat(said(ReminderKind.EVENT, notebook, days.get(0)))
                .containsExactly("Waxing on Friday 4 December: leave out Retinol");
        assertThat(days.get(0)).isBefore(waxing.date());
    }

    @Test
    void theFirstDayOfAProductIsAnnounced() {
        Notebook shelf = everyEvening("retinol").build();
        Product retinol = shelf.product("retinol").orElseThrow();
        Notebook notebook = shelf.after(List.of(new Change.OfProduct(retinol, retinol.withStarts(TODAY.plusDays(3)))));

        assertThat(said(ReminderKind.INTRODUCTION, notebook, TODAY.plusDays(3)))
                .containsExactly("First day of Retinol");
        assertThat(said(ReminderKind.INTRODUCTION, notebook, TODAY.plusDays(2))).isEmpty();
        assertThat(said(ReminderKind.INTRODUCTION, notebook, TODAY.plusDays(4))).isEmpty();
    }

    @Test
    void aSlowStartSaysWhenItAllowsMore() {
        Notebook shelf = SampleShelf.notebook()
                .place(DayOfWeek.TUESDAY, Session.EVENING, "retinol")
                .place(DayOfWeek.FRIDAY, Session.EVENING, "retinol")
                .build();
        Product retinol = shelf.product("retinol").orElseThrow();
        Notebook notebook =
                shelf.after(List.of(new Change.OfProduct(retinol, retinol.withStarts(LocalDate.of(2026, 11, 9)))));

        DueReminders real = new DueReminders(CatalogReader.read(), book -> SampleShelf.CHECKER);
        List<String> steps = real.due(notebook, TODAY.minusDays(20), TODAY.plusDays(90), TODAY).stream()
                .filter(reminder -> reminder.kind() == ReminderKind.RAMP_STEP)
                .map(reminder -> reminder.day() + " " + text.sentence(reminder, TODAY))
                .toList();

        assertThat(steps)
                .containsExactly(
                        "2026-12-07 Retinol: up to 5 times a week from now on, if your skin is calm",
                        "2027-01-04 Retinol: up to 7 times a week from now on, if your skin is calm");
    }

    @Test
    void anOldBackupIsToldOnTheDayAfterAndThenOnceAWeek() {
        LocalDate newest = TODAY.minusDays(20);

        assertThat(newest.plusDays(1)
                        .datesUntil(TODAY.plusDays(2))
                        .map(day -> Reminder.withoutBackup(newest, day).day()))
                .containsOnly(newest.plusDays(1), newest.plusDays(8), newest.plusDays(15))
                .isSorted();
        assertThat(text.sentence(Reminder.withoutBackup(newest, TODAY), TODAY))
                .isEqualTo("The newest backup is of 5 November 2026, and no new one can be made: is the disk full, or"
                        + " the folder locked?");
    }
}
