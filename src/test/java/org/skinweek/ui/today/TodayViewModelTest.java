package org.skinweek.ui.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.catalog.Session.EVENING;
import static org.skinweek.catalog.Session.MORNING;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skinweek.app.DiaryCommands;
import org.skinweek.app.UserClock;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkipReason;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.rules.Checker;
import org.skinweek.testing.Locales;
import org.skinweek.testing.SampleNotebook;
import org.skinweek.testing.SmallCatalog;
import org.skinweek.testing.TestWorkspace;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.words.Words;

class TodayViewModelTest {
    private static final Checker CHECKER = new Checker(RuleBookReader.read(CatalogReader.read()));
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final Notebook PLANNED = SampleNotebook.withShelf()
            .daily(MORNING, "wash", "cream", "spf")
            .daily(EVENING, "cream", "retinol", "wash")
            .build();

    private LocalDateTime now = MONDAY.atTime(21, 0);
    private TestWorkspace workspace = new TestWorkspace(PLANNED);
    private TodayViewModel page = page(PLANNED);

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void theEveningIsShownInLayeringOrderWithItsWaits() {
        assertThat(page.titleProperty().get()).isEqualTo("Good evening");
        assertThat(page.dateProperty().get()).isEqualTo("Monday 2 November, evening");
        assertThat(page.steps()).extracting(TodayStep::product).containsExactly("wash", "retinol", "cream");
        assertThat(page.steps().get(1).waiting()).contains("20 minutes after washing");
        assertThat(page.progressProperty().get()).isEqualTo("0 of 3 done");
        assertThat(page.addable()).extracting(Product::id).containsExactly("acid", "spf");
    }

    @Test
    void aStepSaysWhatIsLeftOfIt() {
        assertThat(page.steps().get(0).left()).as("a cleanser").isNull();
        assertThat(page.steps().get(1).left()).contains("of").contains("used or planned");

        page.shown().move(-1);

        assertThat(page.steps()).extracting(TodayStep::left).containsOnlyNulls();
    }

    @Test
    void aWaitCountsDownOnceTheStepBeforeItIsTickedAndKeepsNothingFromBeingTicked() {
        page.log().toggle(page.steps().get(0));
        workspace.settle();
        assertThat(page.steps().get(1).waiting()).isEqualTo("About 20 minutes left to dry");

        now = now.plusMinutes(11);
        page.look();
        assertThat(page.steps().get(1).waiting()).isEqualTo("About 9 minutes left to dry");
        now = now.plusMinutes(9);
        page.look();
        assertThat(page.steps().get(1).waiting()).isEqualTo("Dry for 20 minutes: go on whenever you like");

        now = now.minusMinutes(15);
        page.look();
        page.log().toggle(page.steps().get(1));
        workspace.settle();
        assertThat(page.steps().get(1).done()).isTrue();
    }

    @Test
    void aClockSetBackShowsNoWaitThatNeverEnds() {
        page.log().toggle(page.steps().get(0));
        workspace.settle();
        now = now.minusHours(2);
        page.look();

        assertThat(page.steps().get(1).waiting()).contains("20 minutes after washing");
    }

    @Test
    void takingBackAUseThatWasASkipMakesItTheSkipAgain() {
        page.log().skip(page.steps().get(1), SkipReason.NO_TIME);
        workspace.settle();
        page.log().toggle(page.steps().get(1));
        workspace.settle();

        page.log().takeBack();
        workspace.settle();
        assertThat(page.steps().get(1).status()).isEqualTo(TodayStep.Status.SKIPPED);
    }

    @Test
    void takingBackLeavesWhatWasDoneElsewhereSince() {
        page.tickAll();
        workspace.settle();
        page.shown().move(-1);
        page.log().toggle(page.steps().get(0));
        workspace.settle();
        page.shown().showNow();

        page.log().takeBack();
        Notebook after = workspace.settle();

        assertThat(after.diary().day(MONDAY).isEmpty()).isTrue();
        assertThat(after.diary().day(MONDAY.minusDays(1)).entries()).hasSize(1);
    }

    @Test
    void takingBackOpensAWholeDayAgainThatWasFilledIn() {
        page.shown().move(-4);
        page.log().asPlanned();
        workspace.settle();

        page.log().takeBack();
        Notebook after = workspace.settle();

        assertThat(after.diary().day(MONDAY.minusDays(4)).isEmpty()).isTrue();
    }

    @Test
    void aDayOfWhichNothingIsKnownSaysSo() {
        page.shown().move(-4);
        assertThat(page.titleProperty().get()).isEqualTo("Thursday evening");
        assertThat(page.dateProperty().get())
                .isEqualTo("Thursday 29 October, evening. Nothing is written down for this day: it counts neither as"
                        + " done nor as missed.");

        page.log().asPlanned();
        workspace.settle();
        assertThat(page.dateProperty().get()).isEqualTo("Thursday 29 October, evening");
        assertThat(page.stateProperty().get()).isEqualTo(TodayState.ALL_DONE);
    }

    @Test
    void aTickTellsItsTimeOnItsOwnDayOnly() {
        page.tickAll();
        workspace.settle();
        assertThat(page.steps()).extracting(TodayStep::at).allMatch(at -> at != null && at.startsWith("9:00"));

        page.shown().move(-1);
        page.tickAll();
        workspace.settle();
        assertThat(page.steps()).extracting(TodayStep::at).containsOnlyNulls();
    }

    @ParameterizedTest
    @MethodSource("org.skinweek.testing.Locales#tried")
    void theEveningIsTheSameOnEveryComputer(Locale locale) {
        TodayViewModel there = Locales.on(locale, () -> page(PLANNED));

        assertThat(there.dateProperty().get()).isEqualTo("Monday 2 November, evening");
        assertThat(there.steps().get(1).waiting()).contains("20 minutes after washing");
    }

    @Test
    void aTickIsWrittenDownAndTakenBack() {
        page.log().toggle(page.steps().get(1));
        workspace.settle();
        assertThat(page.steps().get(1).done()).isTrue();
        assertThat(page.progressProperty().get()).isEqualTo("1 of 3 done");

        page.log().toggle(page.steps().get(1));
        assertThat(workspace.settle()).isEqualTo(PLANNED);
        assertThat(page.steps()).allMatch(step -> step.status() == TodayStep.Status.OPEN);
    }

    @Test
    void aSkipSaysWhyAndUndoOpensTheStepAgain() {
        page.log().skip(page.steps().get(1), SkipReason.IRRITATED);
        workspace.settle();
        assertThat(page.steps().get(1).skipped()).isEqualTo("My skin needs a break");

        var undone = workspace.workspace().undo();
        workspace.settle();
        assertThat(undone).isCompleted();
        assertThat(page.steps().get(1).status()).isEqualTo(TodayStep.Status.OPEN);
    }

    @Test
    void tickAllLeavesSkippedStepsAlone() {
        page.log().skip(page.steps().get(1), SkipReason.NO_TIME);
        workspace.settle();
        page.tickAll();
        workspace.settle();

        assertThat(page.stateProperty().get()).isEqualTo(TodayState.ALL_DONE);
        assertThat(page.progressProperty().get()).isEqualTo("2 of 3 done, 1 skipped");
    }

    @Test
    void somethingUnplannedBecomesADoneStep() {
        page.log().addUnplanned(page.addable().get(0).id());
        workspace.settle();

        TodayStep acid = page.steps().get(1);
        assertThat(acid.product()).isEqualTo("acid");
        assertThat(acid.planned()).isFalse();
        assertThat(acid.done()).isTrue();
        page.log().toggle(acid);
        workspace.settle();
        assertThat(page.steps()).extracting(TodayStep::product).doesNotContain("acid");
    }

    @Test
    void yesterdayIsFilledInUnderItsOwnDate() {
        page.shown().move(-1);
        page.shown().choose(MORNING);
        page.tickAll();
        Notebook notebook = workspace.settle();

        assertThat(page.titleProperty().get()).isEqualTo("Yesterday morning");
        assertThat(notebook.diary().day(MONDAY.minusDays(1)).entries())
                .hasSize(3)
                .extracting(DiaryEntry::session)
                .containsOnly(MORNING);
        assertThat(notebook.diary().day(MONDAY).isEmpty()).isTrue();
    }

    @Test
    void atOneInTheMorningItIsStillTheEveningBefore() {
        now = MONDAY.plusDays(1).atTime(1, 0);
        page = page(PLANNED);

        assertThat(page.shown().dayProperty().get()).isEqualTo(MONDAY);
        assertThat(page.shown().sessionProperty().get()).isEqualTo(EVENING);
        assertThat(page.dateProperty().get()).contains("Monday 2 November").contains("still counts as Monday");
        page.log().toggle(page.steps().get(0));
        assertThat(workspace.settle().diary().day(MONDAY).entries()).hasSize(1);
    }

    @Test
    void anOpenWindowMovesOnWithTheClock() {
        now = MONDAY.plusDays(1).atTime(2, 59);
        page.look();
        assertThat(page.shown().dayProperty().get()).isEqualTo(MONDAY);

        now = MONDAY.plusDays(1).atTime(3, 0);
        page.look();
        assertThat(page.shown().dayProperty().get()).isEqualTo(MONDAY.plusDays(1));
        assertThat(page.titleProperty().get()).isEqualTo("Good morning");

        now = MONDAY.plusDays(1).atTime(15, 0);
        page.look();
        assertThat(page.shown().sessionProperty().get()).isEqualTo(EVENING);
    }

    @Test
    void whoeverLooksAtAnotherSessionOfTheDayKeepsIt() {
        now = MONDAY.atTime(9, 0);
        page = page(PLANNED);
        page.shown().choose(EVENING);
        now = MONDAY.atTime(15, 0);
        page.look();
        assertThat(page.shown().sessionProperty().get()).isEqualTo(EVENING);
        page.shown().choose(MORNING);
        now = MONDAY.atTime(16, 0);
        page.look();
        assertThat(page.shown().sessionProperty().get()).isEqualTo(MORNING);

        now = MONDAY.plusDays(1).atTime(4, 0);
        page.look();
        assertThat(page.shown().dayProperty().get()).isEqualTo(MONDAY.plusDays(1));
    }

    @Test
    void anEveningOfCareIsARestNight() {
        page = page(SampleNotebook.withShelf().daily(EVENING, "wash", "cream").build());
        assertThat(page.restNightProperty().get()).isTrue();

        page.shown().choose(MORNING);
        assertThat(page.restNightProperty().get()).isFalse();
        assertThat(page.stateProperty().get()).isEqualTo(TodayState.NOTHING_PLANNED);
    }

    @Test
    void anEveningWithSomethingUnknownIsNotCalledARestNight() {
        Product oil = Product.of("oil", "Spot oil", Form.LEAVE_ON, ProductCategory.TREATMENT, List.of());
        page = page(SampleNotebook.withShelf()
                .add(oil)
                .daily(EVENING, "wash", "oil")
                .build());

        assertThat(page.restNightProperty().get()).isFalse();
    }

    @Test
    void anEmptyWeekSaysSo() {
        page = page(SampleNotebook.withShelf().build());

        assertThat(page.stateProperty().get()).isEqualTo(TodayState.NO_PLAN);
        assertThat(page.progressProperty().get()).isEmpty();
    }

    @Test
    void aPackPastItsTimeSaysSoFromTheDayAfter() {
        Product old = ProductBuilder.of(
                        "old", "Old serum", Form.LEAVE_ON, ProductCategory.SERUM, List.of(Dose.of("niacinamide")))
                .opened(LocalDate.of(2026, 5, 1), 6)
                .build();
        Notebook notebook = new SampleNotebook().add(old).daily(EVENING, "old").build();
        page = page(notebook);
        assertThat(page.steps().get(0).expiry()).contains("1 November 2026");

        page.shown().move(-1);
        assertThat(page.steps().get(0).expiry()).isNull();
    }

    @Test
    void noticesAreThoseOfTheShownSession() {
        assertThat(page.notices()).extracting(TodayNotice::title).containsExactly("2026-11-02 EVENING");

        page.shown().choose(MORNING);
        assertThat(page.notices()).extracting(TodayNotice::title).containsExactly("2026-11-02 MORNING");
    }

    @Test
    void aDetachedPageDoesNotFollow() {
        page.detach();
        page.tickAll();
        workspace.settle();
        assertThat(page.progressProperty().get()).isEqualTo("0 of 3 done");

        page.attach();
        assertThat(page.progressProperty().get()).isEqualTo("3 of 3 done");
    }

    @Test
    void aHiddenPageKnowsAheadWhatItShowsNextAndAFollowedOneDoesNot() {
        page.detach();
        page.tickAll();
        workspace.settle();

        page.prepare();
        assertThat(page.progressProperty().get()).isEqualTo("3 of 3 done");
        assertThat(page.settled()).isTrue();

        int known = page.revisionProperty().get();
        page.prepare();
        page.attach();
        page.prepare();
        assertThat(page.revisionProperty().get()).as("nothing is asked twice").isEqualTo(known);
    }

    private TodayViewModel page(Notebook notebook) {
        workspace.close();
        workspace = new TestWorkspace(notebook);
        UserClock clock = new UserClock(this::instant, () -> ZoneOffset.UTC);
        TodayViewModel model = new TodayViewModel(
                workspace.workspace(),
                SmallCatalog.create(),
                book -> CHECKER,
                clock,
                new DiaryCommands(this::instant, () -> ZoneOffset.UTC, UUID::randomUUID),
                (days, day, session) -> List.of(new TodayNotice(TodayNotice.Kind.REMINDER, day + " " + session, "")),
                new Words(Locale.ENGLISH),
                BackgroundRunner.inline());
        model.attach();
        return model;
    }

    private Instant instant() {
        return now.toInstant(ZoneOffset.UTC);
    }
}
