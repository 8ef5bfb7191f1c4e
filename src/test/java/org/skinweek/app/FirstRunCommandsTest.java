package org.skinweek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinweek.catalog.Session;
import org.skinweek.exchange.ChangeJson;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.HistoryStart;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.PlanBook;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.store.NotebookStorage;
import org.skinweek.store.StorageOpener;
import org.skinweek.testing.TestWorkspace;
import org.skinweek.words.Words;

/** The day of a first run is kept: nothing of its week counts before it. */
class FirstRunCommandsTest {
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final Product ACID =
            Product.of("acid", "Acid", Form.LEAVE_ON, ProductCategory.TONER, List.of(Dose.of("glycolic_acid", 7)));
    private static final WeekPlan WEEK = WeekPlan.of(List.of(
            new WeekPlacement(DayOfWeek.MONDAY, Session.EVENING, "acid"),
            new WeekPlacement(DayOfWeek.THURSDAY, Session.EVENING, "acid")));
    private static final PlanBook PLAN = PlanBook.EMPTY.with(THURSDAY, WEEK);

    @TempDir
    private Path folder;

    @Test
    void keepsItsDayAndUndoDoesNotTakeItBack() {
        try (TestWorkspace test = new TestWorkspace(Notebook.EMPTY)) {
            var run = test.workspace()
                    .beginWith(
                            HistoryStart.Reason.FIRST_RUN,
                            FirstRunCommands.start(SkinProfile.DEFAULT, List.of(ACID), PLAN, THURSDAY));
            Notebook started = test.settle();

            assertThat(run).isDone();
            assertThat(started.began()).contains(THURSDAY);
            assertThat(started.planOn(THURSDAY.minusDays(3))).isEqualTo(WeekPlan.EMPTY);
            assertThat(started.sevenDays(THURSDAY.plusDays(4))).isEqualTo(WEEK);

            var undone = test.workspace().undo();
            assertThat(test.settle()).isEqualTo(started);
            assertThat(undone).isDone();
        }
    }

    @Test
    void aWelcomeWithoutProductsBeginsNothing() {
        Notebook answered =
                Notebook.EMPTY.after(FirstRunCommands.start(SkinProfile.DEFAULT, List.of(), PlanBook.EMPTY, THURSDAY)
                        .apply(Notebook.EMPTY)
                        .orElseThrow()
                        .changes());

        assertThat(answered.settings().planBegan()).isNull();
        assertThat(answered.began()).isEmpty();
    }

    @Test
    void theDayIsStoredAndTakenOutAgain() {
        StorageOpener store = new StorageOpener(
                folder,
                Path.of("target", "sqlite-native").toAbsolutePath(),
                new ChangeJson(),
                InstantSource.fixed(Instant.parse("2026-11-26T20:00:00Z")),
                () -> ZoneOffset.UTC);
        Command start = FirstRunCommands.start(SkinProfile.DEFAULT, List.of(ACID), PLAN, THURSDAY)
                .apply(Notebook.EMPTY)
                .orElseThrow();
        try (NotebookStorage storage = store.open()) {
            storage.store(start.changes());
        }
        try (NotebookStorage storage = store.open()) {
            assertThat(storage.load().began()).contains(THURSDAY);
            storage.store(start.inverse().changes());
        }
        try (NotebookStorage storage = store.open()) {
            assertThat(storage.load()).isEqualTo(Notebook.EMPTY);
        }
    }

    @Test
    void theExampleLeavesNoBeginningBehind() {
        ExampleNotebook example =
                new ExampleNotebook(new Words(Locale.UK), CatalogReader.read(), THURSDAY, ZoneOffset.UTC);
        Notebook filled = Notebook.EMPTY.after(example.fill(Notebook.EMPTY).changes());

        assertThat(filled.began()).contains(LocalDate.of(2026, 11, 23).minusWeeks(ExampleNotebook.WEEKS));
        assertThat(filled.after(ExampleNotebook.clear(filled).changes()).began())
                .isEqualTo(Optional.empty());
    }
}
