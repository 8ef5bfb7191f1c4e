package org.skinweek.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.planning.PlanningWorld.CATALOG;
import static org.skinweek.planning.PlanningWorld.CHECKER;
import static org.skinweek.planning.PlanningWorld.DATA;
import static org.skinweek.planning.PlanningWorld.MONDAY;
import static org.skinweek.planning.PlanningWorld.PLANNING;
import static org.skinweek.planning.PlanningWorld.REPLANNING;
import static org.skinweek.planning.PlanningWorld.REQUESTS;
import static org.skinweek.planning.PlanningWorld.flags;
import static org.skinweek.planning.PlanningWorld.noted;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.SkinDays;
import org.skinweek.planner.Stop;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinEvent;
import org.skinweek.routine.SkinEventKind;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.rules.RecoveryState;
import org.skinweek.schedule.DaysAway;
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
        assertNothingIsFlagged(weeks, noted(planned, MONDAY, SymptomLevel.SEVERE));
    }

    @Test
    void aStepUpThatFallsIntoARecoveryComesAfterIt() {
        Notebook planned = best(care().add(retinal(/* firstUsed= */ MONDAY.minusDays(7), /* wanted= */ 5, null, null))
                .build());

        List<ForecastWeek> weeks = weeks(noted(planned, MONDAY, SymptomLevel.MODERATE));

        // a pause to the Tuesday of week 2, half as often for two weeks, the plan as it was in a whole week, then steps
        assertThat(counts(weeks)).startsWith(0, 1, 1).endsWith(3, 4, 5, 5);
        assertNothingIsFlagged(weeks, noted(planned, MONDAY, SymptomLevel.MODERATE));
    }

    @Test
    void whatIsMerelyUsualComesBackInSteps() {
        Notebook planned = best(care().add(retinal(MONDAY.minusWeeks(7), /* wanted= */ null, null, null))
                .build());

        List<ForecastWeek> weeks = weeks(noted(planned, MONDAY, SymptomLevel.MODERATE));

        assertThat(counts(weeks)).startsWith(0, 2, 2);
        assertStepsOfOne(counts(weeks).subList(3, 8));
        assertThat(counts(weeks).get(7)).isGreaterThan(counts(weeks).get(3));
        assertNothingIsFlagged(weeks, noted(planned, MONDAY, SymptomLevel.MODERATE));
    }

    @Test
    void onTheDayAfterTheRecoveryStepsAreOfOneUse() {
        Notebook noted = noted(
                best(care().add(retinal(MONDAY.minusWeeks(3), /* wanted= */ 5, null, null))
                        .build()),
                MONDAY,
                SymptomLevel.MODERATE);
        Notebook rested = PLANNING.run(noted, REPLANNING.afterReaction(noted, MONDAY, Session.MORNING), MONDAY)
                .after();
        LocalDate day = MONDAY;
        while (!SkinDays.course(CHECKER, rested).on(day).none()) {
            day = day.plusDays(1);
        }

        List<ForecastWeek> weeks = FORECAST.of(rested, day, Session.MORNING, Stop.NEVER);

        assertThat(weeks.get(0).recovery().none()).isTrue();
        assertStepsOfOne(counts(weeks));
        assertThat(counts(weeks)).endsWith(5);
    }

    /** The weeks after it are not like a week that is an exception. */
    @Test
    void aWeekWithDaysAwayIsAskedForOnce() {
        LocalDate thursday = MONDAY.plusDays(45);
        DaysAway stay = new DaysAway(new UUID(0, 1), thursday, thursday.plusDays(1), DaysAway.Keep.NOTHING, Set.of());

        assertThat(sixthWeekWith(new Change.OfAway(null, stay))).containsExactly(false);
    }

    @Test
    void aWeekNearAnEventIsAskedForOnce() {
        SkinEvent waxing = new SkinEvent(new UUID(0, 2), SkinEventKind.WAXING, MONDAY.plusDays(45));

        assertThat(sixthWeekWith(new Change.OfEvent(null, waxing))).containsExactly(false);
    }

    /** Whether what is offered for the week after the last step up would hold from then on. */
    private static List<Boolean> sixthWeekWith(Change exception) {
        Notebook planned = best(care().add(retinal(/* firstUsed= */ MONDAY, /* wanted= */ 5, null, null))
                .build());
        assertThat(weeks(planned).get(6).requests())
                .extracting(PlanRequest::everyWeek)
                .containsExactly(true);

        return weeks(planned.after(List.of(exception))).get(6).requests().stream()
                .map(PlanRequest::everyWeek)
                .toList();
    }

    @Test
    void aWeekBeforeAnotherStepIsAskedForOnce() {
        Notebook planned = best(care().add(retinal(/* firstUsed= */ MONDAY, /* wanted= */ 5, null, null))
                .build());

        assertThat(weeks(planned).get(4).requests())
                .extracting(PlanRequest::everyWeek)
                .containsExactly(false);
    }

    @Test
    void aBeginningInMidWeekIsAskedForOnceFromItsDayOn() {
        LocalDate wednesday = MONDAY.plusDays(9);
        Product begins = ProductBuilder.from(retinal(null, /* wanted= */ 3, null, null))
                .starts(wednesday)
                .build();
        Notebook planned = best(care().build()).after(List.of(new Change.OfProduct(null, begins)));

        List<PlanRequest> requests = weeks(planned).get(1).requests();

        assertThat(requests).extracting(PlanRequest::from).containsExactly(wednesday);
        assertThat(requests).extracting(PlanRequest::everyWeek).containsExactly(false);
        assertThat(requests.get(0).introduced()).containsExactly("retinal");
        assertThat(requests.get(0).times()).containsEntry("retinal", 3);
    }

    @Test
    void nothingIsOfferedAfterThePackExpires() {
        LocalDate keeps = MONDAY.plusDays(15);
        Notebook planned = best(care().add(retinal(null, /* wanted= */ 3, keeps.minusMonths(6), 6))
                .build());

        ForecastWeek expiring = weeks(planned).get(2);
        Notebook taken = PLANNING.run(planned, expiring.requests(), MONDAY).after();

        assertThat(expiring.offered().count("retinal")).isEqualTo(1);
        assertThat(taken.sevenDays(expiring.start()).placements().stream()
                        .filter(use -> use.product().equals("retinal"))
                        .map(use -> use.dateFrom(expiring.start())))
                .isNotEmpty()
                .allSatisfy(day -> assertThat(day).isBeforeOrEqualTo(keeps));
        assertThat(expiring.requests()).extracting(PlanRequest::everyWeek).containsExactly(false);
    }

    @Test
    void nothingIsOfferedAfterAPackThatExpiresOnTheWayBack() {
        LocalDate keeps = MONDAY.plusDays(10);
        Notebook planned = noted(
                best(care().add(retinal(null, /* wanted= */ 5, keeps.minusMonths(6), 6))
                        .build()),
                MONDAY,
                SymptomLevel.MODERATE);

        List<ForecastWeek> weeks = weeks(planned);
        Notebook taken = PLANNING.run(planned, weeks.get(0).requests(), MONDAY).after();

        for (LocalDate day = keeps.plusDays(1); day.isBefore(MONDAY.plusWeeks(3)); day = day.plusDays(1)) {
            assertThat(taken.planOn(day).placements())
                    .as("%s", day)
                    .noneMatch(use -> use.product().equals("retinal"));
        }
        assertThat(weeks.subList(2, 8))
                .allSatisfy(week -> assertThat(week.offered().count("retinal")).isZero());
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

    private static List<Integer> counts(List<ForecastWeek> weeks) {
        return weeks.stream().map(week -> week.offered().count("retinal")).toList();
    }

    private static void assertStepsOfOne(List<Integer> counts) {
        for (int week = 1; week < counts.size(); week++) {
            assertThat(counts.get(week) - counts.get(week - 1))
                    .as("step into week %s of %s", week, counts)
                    .isLessThanOrEqualTo(1);
        }
    }

    /** The rules have nothing against any of the weeks once all that is offered is planned. */
    private static void assertNothingIsFlagged(List<ForecastWeek> weeks, Notebook stored) {
        Notebook taken = stored;
        for (ForecastWeek week : weeks) {
            taken = taken.after(
                    List.of(new Change.OfWeek(week.start(), taken.plan().weeks().get(week.start()), week.offered())));
        }
        Notebook all = taken;
        assertThat(weeks)
                .allSatisfy(week -> assertThat(flags(all, week.start(), MONDAY)).isEmpty());
    }

    private static Notebook best(Notebook notebook) {
        return PLANNING.run(notebook, List.of(REQUESTS.best(notebook, MONDAY, MONDAY)), MONDAY)
                .after();
    }

    private static Product retinal(
            @Nullable LocalDate firstUsed,
            @Nullable Integer wanted,
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
