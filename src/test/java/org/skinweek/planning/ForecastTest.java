package org.skinweek.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.planning.PlanningWorld.CATALOG;
import static org.skinweek.planning.PlanningWorld.CHECKER;
import static org.skinweek.planning.PlanningWorld.DATA;
import static org.skinweek.planning.PlanningWorld.MONDAY;
import static org.skinweek.planning.PlanningWorld.PLANNING;
import static org.skinweek.planning.PlanningWorld.REQUESTS;
import static org.skinweek.planning.PlanningWorld.flags;
import static org.skinweek.planning.PlanningWorld.noted;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.planner.Stop;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.rules.RecoveryState;
import org.skinweek.testing.SampleNotebook;

/** The coming weeks: what steps up, what rests, what runs out, each week checked. */
class ForecastTest {
    private static final Forecast FORECAST = new Forecast(CHECKER, CATALOG, DATA);

    @Test
    void anEstablishedPlanGoesOnUnchanged() {
        Notebook planned = best(SampleNotebook.withShelf().build());

        List<ForecastWeek> weeks = weeks(planned);

        assertThat(weeks).hasSize(Forecast.WEEKS);
        assertThat(weeks).extracting(ForecastWeek::start).startsWith(MONDAY, MONDAY.plusDays(7));
        assertThat(weeks).allSatisfy(week -> {
            assertThat(week.offered()).isEqualTo(planned.plan().sevenDays(MONDAY));
            assertThat(week.steps()).isEmpty();
            assertThat(week.flags()).isEmpty();
            assertThat(week.requests()).isEmpty();
        });
    }

    @Test
    void aNewRetinoidStepsUpAsItsSlowStartAllows() {
        Notebook planned = best(care().add(retinal(/* firstUsed= */ MONDAY, /* wanted= */ 5, null, null))
                .build());

        List<ForecastWeek> weeks = weeks(planned);

        // normal skin: never two nights running in weeks 1 to 4, and 3 such nights fit into a week that comes again;
        // 5 in weeks 5 to 8; one more at a time
        assertThat(weeks.stream().map(week -> week.offered().count("retinal"))).containsExactly(3, 3, 3, 3, 4, 5, 5, 5);
        assertThat(weeks.get(4).steps())
                .containsExactly(
                        new ForecastWeek.Step("retinal", 3, 4, ForecastWeek.Why.STEP_UP, Optional.empty(), true));
        assertThat(weeks).allSatisfy(week -> assertThat(week.flags()).isEmpty());
    }

    @Test
    void askingForAForecastWeekMakesItSo() {
        Notebook planned = best(care().add(retinal(/* firstUsed= */ MONDAY, /* wanted= */ 5, null, null))
                .build());
        ForecastWeek fifth = weeks(planned).get(4);

        Notebook after = PLANNING.run(planned, fifth.requests(), MONDAY).after();

        assertThat(after.plan().sevenDays(fifth.start()).count("retinal")).isEqualTo(4);
        assertThat(flags(after, fifth.start(), MONDAY)).isEmpty();
        assertThat(after.plan().sevenDays(MONDAY)).isEqualTo(planned.plan().sevenDays(MONDAY));
    }

    @Test
    void afterAReactionTheWeeksRestAndComeBack() {
        Notebook planned = best(SampleNotebook.withShelf().build());
        int usual = planned.plan().sevenDays(MONDAY).count("retinol");

        List<ForecastWeek> weeks = weeks(noted(planned, MONDAY, SymptomLevel.SEVERE));

        assertThat(weeks.get(0).recovery().phase()).isEqualTo(RecoveryState.Phase.SEE_DOCTOR);
        assertThat(weeks.stream().map(week -> week.offered().count("retinol")))
                .startsWith(0, 0, 0, 0, usual / 2, usual / 2)
                .endsWith(usual);
        // two weeks of pause, two for the acid that comes first
        assertThat(weeks.stream().map(week -> week.offered().count("acid"))).startsWith(0, 0, 1, 1);
        assertThat(weeks.get(0).steps()).extracting(ForecastWeek.Step::why).contains(ForecastWeek.Why.RECOVERY);
        assertThat(offeredFlags(weeks, noted(planned, MONDAY, SymptomLevel.SEVERE)))
                .isEmpty();
    }

    @Test
    void aStepUpThatFallsIntoARecoveryComesAfterIt() {
        Notebook planned = best(care().add(retinal(/* firstUsed= */ MONDAY.minusDays(7), /* wanted= */ 5, null, null))
                .build());

        List<ForecastWeek> weeks = weeks(noted(planned, MONDAY, SymptomLevel.MODERATE));

        // a pause to the Tuesday of week 2, half as often for two weeks, the plan as it was in a whole week, then one
        // more: the next step is offered once this one is taken
        assertThat(weeks.stream().map(week -> week.offered().count("retinal"))).containsExactly(0, 1, 1, 2, 3, 4, 4, 4);
        assertThat(offeredFlags(weeks, noted(planned, MONDAY, SymptomLevel.MODERATE)))
                .isEmpty();
    }

    @Test
    void anOpenedPackRunsOut() {
        LocalDate keeps = MONDAY.plusDays(16);
        Notebook planned = best(care().add(retinal(null, /* wanted= */ 3, keeps.minusMonths(6), 6))
                .build());

        List<ForecastWeek> weeks = weeks(planned);

        assertThat(weeks.get(1).offered().count("retinal")).isEqualTo(3);
        assertThat(weeks.get(3).offered().count("retinal")).isZero();
        assertThat(weeks.get(2).steps())
                .filteredOn(step -> step.product().equals("retinal"))
                .extracting(ForecastWeek.Step::keepsUntil)
                .containsExactly(Optional.of(keeps));
    }

    @Test
    void aPackThatIsOverAlreadyGoesOnBecauseTheUserKnows() {
        Notebook planned = best(care().add(retinal(null, /* wanted= */ 3, MONDAY.minusMonths(7), 6))
                .build());

        assertThat(weeks(planned).stream().map(week -> week.offered().count("retinal")))
                .containsOnly(3);
    }

    @Test
    void usesThatEndBecauseThePackKeptUntilTheWeekBeforeAreOfThePack() {
        LocalDate keeps = MONDAY.plusDays(13);
        Notebook planned = best(care().add(retinal(null, /* wanted= */ 3, keeps.minusMonths(6), 6))
                .build());

        List<ForecastWeek> weeks = weeks(planned);

        ForecastWeek.Step gone = new ForecastWeek.Step(
                "retinal", 3, 0, ForecastWeek.Why.RUNS_OUT, Optional.of(keeps), /* offered= */ true);
        assertThat(weeks.get(1).offered().count("retinal")).isEqualTo(3);
        assertThat(weeks.get(2).steps()).containsExactly(gone);
        assertThat(weeks.get(2).requests()).extracting(PlanRequest::everyWeek).containsExactly(true);
        assertThat(weeks.get(3).steps()).isEmpty();
    }

    @Test
    void whatTheRulesHaveAgainstAWeekIsSaid() {
        Notebook tooMuch = SampleNotebook.withShelf()
                .daily(Session.EVENING, "acid", "retinol")
                .build();

        assertThat(weeks(tooMuch)).allSatisfy(week -> assertThat(week.flags()).isNotEmpty());
    }

    @Test
    void itCanBeStopped() {
        Notebook planned = best(care().add(retinal(/* firstUsed= */ MONDAY, /* wanted= */ 5, null, null))
                .build());

        List<ForecastWeek> weeks = FORECAST.of(planned, MONDAY, Session.MORNING, () -> true);

        assertThat(weeks).hasSize(Forecast.WEEKS);
        assertThat(weeks.stream().map(week -> week.offered().count("retinal"))).containsOnly(3);
    }

    private static SampleNotebook care() {
        return new SampleNotebook()
                .product("cream", "Plain cream", Form.LEAVE_ON, ProductCategory.MOISTURISER, "moisturiser")
                .product("spf", "Sunscreen 50", Form.LEAVE_ON, ProductCategory.SUNSCREEN, "spf");
    }

    private static List<ForecastWeek> weeks(Notebook notebook) {
        return FORECAST.of(notebook, MONDAY, Session.MORNING, Stop.NEVER);
    }

    /** What the rules have against the weeks once all that is offered is planned. */
    private static List<String> offeredFlags(List<ForecastWeek> weeks, Notebook stored) {
        Notebook taken = stored;
        for (ForecastWeek week : weeks) {
            taken = taken.after(
                    List.of(new Change.OfWeek(week.start(), taken.plan().weeks().get(week.start()), week.offered())));
        }
        Notebook all = taken;
        return weeks.stream()
                .flatMap(week -> flags(all, week.start(), MONDAY).stream())
                .toList();
    }

    private static Notebook best(Notebook notebook) {
        return PLANNING.run(notebook, List.of(REQUESTS.best(notebook, MONDAY, MONDAY)), MONDAY)
                .after();
    }

    private static Product retinal(
            @Nullable LocalDate firstUsed,
            int wanted,
            @Nullable LocalDate opened,
            @Nullable Integer periodAfterOpening) {
        return ProductBuilder.of(
                        "retinal", "Retinal", Form.LEAVE_ON, ProductCategory.SERUM, List.of(Dose.of("retinal")))
                .firstUsed(firstUsed)
                .wantedPerWeek(wanted)
                .opened(opened, periodAfterOpening)
                .build();
    }
}
