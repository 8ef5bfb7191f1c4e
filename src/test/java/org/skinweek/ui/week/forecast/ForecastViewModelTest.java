package org.skinweek.ui.week.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.planning.Forecast;
import org.skinweek.planning.ForecastWeek;
import org.skinweek.planning.PlanRequest;
import org.skinweek.routine.WeekPlan;
import org.skinweek.rules.RecoveryState;
import org.skinweek.testing.TestWorkspace;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.page.PlanIntent;
import org.skinweek.ui.testing.Desktop;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;

class ForecastViewModelTest {
    private static final LocalDate MONDAY = Samples.MONDAY;
    private static final LocalDate STEPS_UP = MONDAY.plusWeeks(7);
    private static final LocalDate ENDS = MONDAY.plusWeeks(2);

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final TestWorkspace workspace = new TestWorkspace(Samples.named("ahead"));
    private final ForecastViewModel model = desktop(workspace).pages().forecast();

    ForecastViewModelTest() {
        model.setSeen(true);
        model.stop();
        background.clear();
    }

    private Desktop desktop(TestWorkspace of) {
        BackgroundRunner later = new BackgroundRunner(background::add, Runnable::run, error -> {
            throw new IllegalStateException(error);
        });
        return Desktops.with(later, Desktops.of(of.workspace(), Locale.UK));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void work() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    private List<WeekAhead> weeks() {
        return model.weeksProperty().get();
    }

    private WeekAhead week(LocalDate start) {
        return weeks().stream()
                .filter(week -> week.start().equals(start))
                .findFirst()
                .orElseThrow();
    }

    private void clearPlan() {
        var unused = workspace
                .workspace()
                .execute(notebook -> Optional.of(new Command(
                        "command.firstWeek",
                        List.of(),
                        notebook.plan().weeks().entrySet().stream()
                                .map(entry -> (Change) new Change.OfWeek(entry.getKey(), entry.getValue(), null))
                                .toList())));
        workspace.settle();
    }

    @Test
    void datesAreThereAtOnceAndTheRestWhenItIsKnown() {
        model.refresh();

        assertThat(weeks())
                .extracting(WeekAhead::start)
                .hasSize(Forecast.WEEKS)
                .startsWith(MONDAY, MONDAY.plusWeeks(1))
                .endsWith(MONDAY.plusWeeks(7));
        assertThat(weeks()).allSatisfy(week -> assertThat(week.week()).isEmpty());

        work();

        assertThat(weeks()).allSatisfy(week -> {
            assertThat(week.week()).isPresent();
            assertThat(week.days()).hasSize(7);
        });
        assertThat(week(MONDAY).days())
                .extracting(DayAhead::rests)
                .containsExactly(true, false, true, true, true, false, true);
    }

    /** Of a cycle, too: its night may have moved. */
    @Test
    void anEveningIsMarkedByWhatIsPlannedForItsDate() {
        try (TestWorkspace cycling = new TestWorkspace(Samples.named("cycle"))) {
            ForecastViewModel moved = desktop(cycling).pages().forecast();
            moved.setSeen(true);
            work();

            assertThat(moved.weeksProperty().get().get(0).days())
                    .extracting(DayAhead::strong)
                    .containsExactly(
                            List.of(),
                            List.of(),
                            List.of(ActiveFamily.ACID),
                            List.of(ActiveFamily.RETINOID),
                            List.of(),
                            List.of(ActiveFamily.ACID),
                            List.of(ActiveFamily.SCRUB));
        }
    }

    @Test
    void showsThePauseTheStepUpAndThePackThatEnds() {
        model.refresh();
        work();

        assertThat(week(MONDAY.plusWeeks(1)).week().map(week -> week.recovery().phase()))
                .contains(RecoveryState.Phase.PAUSE);
        assertThat(week(ENDS).news())
                .extracting(ForecastWeek.Step::why, ForecastWeek.Step::product)
                .containsExactly(tuple(ForecastWeek.Why.RUNS_OUT, "vc"));
        assertThat(week(STEPS_UP).news())
                .extracting(ForecastWeek.Step::why, ForecastWeek.Step::product)
                .containsExactly(tuple(ForecastWeek.Why.STEP_UP, "retinol"));
    }

    @Test
    void offersWhatIsNewInTheShownWeekElseTheFirstNewThing() {
        model.refresh();
        assertThat(model.offer(MONDAY)).isEmpty();
        work();

        assertThat(model.offer(MONDAY).map(WeekAhead::start)).contains(MONDAY);
        assertThat(model.offer(STEPS_UP).map(WeekAhead::start)).contains(STEPS_UP);
        PlanIntent ask = ForecastViewModel.ask(week(STEPS_UP)).orElseThrow();
        assertThat(ask.reason()).isEqualTo(PlanIntent.Reason.FORECAST);
        assertThat(ask.shown()).isEqualTo(STEPS_UP);
        assertThat(ask.requests()).extracting(PlanRequest::from).containsExactly(STEPS_UP);
        assertThat(ForecastViewModel.ask(week(MONDAY)).map(PlanIntent::reason)).contains(PlanIntent.Reason.REACTION);
    }

    @Test
    void nothingIsPlannedWhileNobodySeesIt() {
        model.setSeen(false);
        model.refresh();

        assertThat(background).isEmpty();
        assertThat(weeks()).hasSize(Forecast.WEEKS);

        model.setSeen(true);
        work();
        assertThat(weeks()).allSatisfy(week -> assertThat(week.week()).isPresent());

        model.setSeen(true);
        assertThat(background).as("it is known already").isEmpty();
    }

    @Test
    void whatWasKnownStaysUntilSomethingNewIs() {
        model.refresh();
        work();
        List<WeekAhead> known = weeks();

        model.refresh();

        assertThat(weeks()).isEqualTo(known);
    }

    @Test
    void aForecastThatIsStaleIsNeverShown() {
        model.refresh();
        model.stop();
        work();

        assertThat(weeks()).allSatisfy(week -> assertThat(week.week()).isEmpty());
    }

    @Test
    void aForecastUnderWayStopsWhenANewOneIsAskedFor() {
        model.refresh();
        Runnable first = background.remove();
        model.refresh();
        first.run();
        assertThat(weeks()).allSatisfy(week -> assertThat(week.week()).isEmpty());

        work();

        assertThat(weeks()).allSatisfy(week -> assertThat(week.week()).isPresent());
    }

    @Test
    void anEmptyPlanHasNoForecast() {
        model.refresh();
        work();

        clearPlan();
        model.refresh();
        work();

        Notebook notebook = workspace.workspace().notebook();
        assertThat(notebook.plan().on(MONDAY)).isEqualTo(WeekPlan.EMPTY);
        assertThat(weeks()).isEmpty();
        assertThat(model.offer(MONDAY)).isEmpty();
    }
}
