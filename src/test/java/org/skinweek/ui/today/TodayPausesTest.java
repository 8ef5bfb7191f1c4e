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
import org.skinweek.app.DiaryCommands;
import org.skinweek.app.UserClock;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkinDetails;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.rules.Checker;
import org.skinweek.rules.RecoveryState;
import org.skinweek.testing.SampleNotebook;
import org.skinweek.testing.SmallCatalog;
import org.skinweek.testing.TestWorkspace;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.words.Words;

/** What becomes of a session's steps after a reaction. */
class TodayPausesTest {
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
    void aReactionIsNotedAndItsAdviceHoldsAtOnce() {
        page.log().noteSkin(SymptomLevel.MODERATE, SkinDetails.NONE, "cheeks");
        workspace.settle();
        assertThat(page.recoveryProperty().get().phase()).isEqualTo(RecoveryState.Phase.PAUSE);
        assertThat(page.skinTextProperty().get()).isEqualTo("Noted: moderate irritation");

        page.log().noteSkin(SymptomLevel.ALLERGIC, SkinDetails.NONE, "");
        workspace.settle();
        assertThat(page.recoveryProperty().get().phase()).isEqualTo(RecoveryState.Phase.STOPPED);

        page.log().noteSkin(null, SkinDetails.NONE, "");
        workspace.settle();
        assertThat(page.recoveryProperty().get().phase()).isEqualTo(RecoveryState.Phase.PAUSE);
        assertThat(page.skinTextProperty().get()).isEqualTo("Noted: feels fine");
    }

    @Test
    void whatAReactionBarsIsNoStepAndIsNeverTickedWithTheOthers() {
        page.log().noteSkin(SymptomLevel.SEVERE, SkinDetails.NONE, "");
        workspace.settle();

        assertThat(page.titleProperty().get()).isEqualTo("Only cleanse and moisturise tonight");
        assertThat(page.recoveryProperty().get().phase()).isEqualTo(RecoveryState.Phase.SEE_DOCTOR);
        assertThat(page.steps()).extracting(TodayStep::product).containsExactly("wash", "cream");
        assertThat(page.paused()).extracting(PausedStep::product).containsExactly("retinol");
        assertThat(page.progressProperty().get()).isEqualTo("0 of 2 done");

        page.tickAll();
        Notebook ticked = workspace.settle();

        assertThat(page.stateProperty().get()).isEqualTo(TodayState.ALL_DONE);
        assertThat(ticked.diary().day(MONDAY).entries())
                .extracting(DiaryEntry::product)
                .containsExactlyInAnyOrder("wash", "cream");
        assertThat(page.restNightProperty().get()).isFalse();
    }

    @Test
    void whatIsBarredIsWrittenDownOnlyDeliberately() {
        page.log().noteSkin(SymptomLevel.MODERATE, SkinDetails.NONE, "");
        workspace.settle();

        assertThat(page.barring("acid")).isPresent();
        assertThat(page.barring("spf")).isEmpty();

        page.log().done(List.of(page.paused().get(0).product()));
        workspace.settle();
        assertThat(page.paused()).isEmpty();
        assertThat(page.steps())
                .filteredOn(TodayStep::done)
                .extracting(TodayStep::product)
                .containsExactly("retinol");
    }

    @Test
    void whereEverythingIsBarredNothingIsAllDone() {
        page = page(SampleNotebook.withShelf().daily(EVENING, "retinol").build());
        page.log().noteSkin(SymptomLevel.MODERATE, SkinDetails.NONE, "");
        workspace.settle();

        assertThat(page.stateProperty().get()).isEqualTo(TodayState.ALL_PAUSED);
    }

    @Test
    void theWayBackIsListedWithItsDays() {
        page.log().noteSkin(SymptomLevel.MODERATE, SkinDetails.NONE, "");
        workspace.settle();

        assertThat(page.wayBackProperty().get())
                .extracting(each -> each.product().id() + " " + each.day())
                .containsExactly("acid 2026-11-10", "retinol 2026-11-24");
    }

    @Test
    void yesterdaysBarredStepsAreNotTickedWithTheOthersEither() {
        page.shown().move(-1);
        page.log().noteSkin(SymptomLevel.MODERATE, SkinDetails.NONE, "");
        workspace.settle();
        page.log().toggle(page.steps().get(0));
        workspace.settle();

        assertThat(page.paused()).extracting(PausedStep::product).containsExactly("retinol");
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
