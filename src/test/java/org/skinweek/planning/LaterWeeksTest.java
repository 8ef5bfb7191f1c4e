package org.skinweek.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.planning.PlanningWorld.MONDAY;
import static org.skinweek.planning.PlanningWorld.PLANNING;
import static org.skinweek.planning.PlanningWorld.REPLANNING;
import static org.skinweek.planning.PlanningWorld.REQUESTS;
import static org.skinweek.planning.PlanningWorld.noted;
import static org.skinweek.planning.PlanningWorld.planned;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.diary.SkipReason;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.SkinDays;
import org.skinweek.routine.Form;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.rules.Checker;
import org.skinweek.rules.NumberOverride;
import org.skinweek.rules.RecoveryState;
import org.skinweek.rules.RuleAdjustments;
import org.skinweek.rules.SkinCourse;
import org.skinweek.testing.SampleNotebook;

/** What is for a while stays for a while: the weeks to come are what the user planned. */
class LaterWeeksTest {
    private static final List<String> TREATMENTS = List.of("acid", "retinol", "niacinamide");
    private static final LocalDate LATER = MONDAY.plusWeeks(12);
    private static final Notebook PLANNED = best(SampleNotebook.withShelf()
            .product("niacinamide", "Niacinamide", Form.LEAVE_ON, ProductCategory.SERUM, "niacinamide")
            .build());

    @ParameterizedTest
    @EnumSource(names = {"MILD", "MODERATE", "SEVERE"})
    void planningAnewWhileTheSkinRecoversDoesNotMakeThatThePlan(SymptomLevel level) {
        Notebook eased = run(noted(PLANNED, MONDAY, level), reaction(noted(PLANNED, MONDAY, level), MONDAY), MONDAY);

        for (int day : new int[] {1, 9, 16}) {
            LocalDate today = MONDAY.plusDays(day);
            Notebook after = run(eased, List.of(REQUESTS.best(eased, today, today)), today);

            assertThat(counts(after, LATER)).isEqualTo(counts(PLANNED, LATER));
            assertThat(counts(after, today)).isEqualTo(counts(eased, today));
        }
    }

    @Test
    void aWeekOfItsOwnIsNotTakenForThePlan() {
        Notebook travelling = travelling(MONDAY);

        Notebook after = run(travelling, List.of(REQUESTS.best(travelling, MONDAY, MONDAY)), MONDAY);
        Notebook grown = run(travelling, REPLANNING.withNew("niacinamide", travelling, MONDAY, MONDAY), MONDAY);

        assertThat(counts(after, LATER)).isEqualTo(counts(PLANNED, LATER));
        assertThat(counts(grown, LATER)).isEqualTo(counts(PLANNED, LATER));
    }

    @Test
    void laterWeeksOfTheirOwnKeepTheirPlan() {
        Notebook travelling = travelling(MONDAY.plusWeeks(3));
        PlanRequest more = REQUESTS.best(travelling, MONDAY, MONDAY).withTimes("retinol", 2);

        Notebook after = run(travelling, List.of(more), MONDAY);

        assertThat(planned(after, MONDAY, "retinol")).isEqualTo(2);
        assertThat(planned(after, MONDAY.plusWeeks(2), "retinol")).isEqualTo(2);
        assertThat(counts(after, MONDAY.plusWeeks(3))).isEqualTo(counts(travelling, MONDAY.plusWeeks(3)));
        assertThat(planned(after, LATER, "retinol")).isEqualTo(2);
    }

    @Test
    void planningTheSameAgainChangesNothing() {
        Notebook travelling = travelling(MONDAY.plusWeeks(3));

        assertThat(PLANNING.run(travelling, List.of(REQUESTS.best(travelling, MONDAY, MONDAY)), MONDAY)
                        .changes())
                .isEmpty();
    }

    @Test
    void nothingIsPlannedWhileAnAllergicReactionIsOpen() {
        Notebook allergic = noted(PLANNED, MONDAY, SymptomLevel.ALLERGIC);
        Notebook skipped = PlanningWorld.used(allergic, MONDAY, Session.MORNING, "wash");

        assertThat(REPLANNING.afterMissed(skipped, MONDAY.plusDays(1), Session.MORNING))
                .isEmpty();
        assertThat(REPLANNING.withNew("acid", allergic, MONDAY, MONDAY)).isEmpty();
        assertThat(reaction(allergic, MONDAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void whoHasAcceptedIsNotAskedAgainOnAnyDay(int weekday) {
        LocalDate reacted = MONDAY.plusDays(weekday);
        List<String> changed = new ArrayList<>();
        for (SymptomLevel level : List.of(SymptomLevel.MILD, SymptomLevel.MODERATE)) {
            Notebook irritated = noted(PLANNED, reacted, level);
            Notebook eased = run(irritated, reaction(irritated, reacted), reacted);
            for (int day = 1; day < 24; day++) {
                LocalDate today = reacted.plusDays(day);
                List<PlanRequest> again = reaction(eased, today);
                if (!again.isEmpty() && PLANNING.run(eased, again, today).changes(TREATMENTS::contains)) {
                    changed.add(level + " after " + day);
                }
            }
            assertThat(counts(eased, LATER)).isEqualTo(counts(PLANNED, LATER));
        }
        assertThat(changed).isEmpty();
    }

    @Test
    void nothingIsMadeUpForWhileTheSkinRests() {
        Notebook irritated = PlanningWorld.logged(
                noted(PLANNED, MONDAY, SymptomLevel.MODERATE), MONDAY, Session.EVENING, "acid", SkipReason.NO_TIME);

        assertThat(REPLANNING.afterMissed(irritated, MONDAY.plusDays(1), Session.MORNING))
                .isEmpty();
    }

    @Test
    void aLongerPauseOfTheUsersOwnHolds() {
        NumberOverride longer = new NumberOverride("STOP-IRRIT", "days", 14, Sensitivity.NORMAL);
        RuleAdjustments adjustments = new RuleAdjustments(List.of(), List.of(longer), List.of());
        Checker checker =
                new Checker(PlanningWorld.CHECKER.book().adjusted(adjustments, PlanningWorld.CATALOG, rule -> ""));
        Notebook irritated = noted(PLANNED, MONDAY, SymptomLevel.MODERATE);
        SkinCourse course = SkinDays.course(checker, irritated);

        assertThat(course.on(MONDAY.plusDays(14)).phase()).isEqualTo(RecoveryState.Phase.PAUSE);
        assertThat(course.on(MONDAY.plusDays(15)).phase()).isEqualTo(RecoveryState.Phase.WAY_BACK);
    }

    private static Notebook travelling(LocalDate week) {
        WeekPlan one = WeekPlan.EMPTY.with(new WeekPlacement(DayOfWeek.FRIDAY, Session.EVENING, "acid"));
        Map<LocalDate, WeekPlan> weeks = PLANNED.plan().weeks();
        return PLANNED.after(List.of(
                new Change.OfWeek(week, weeks.get(week), one),
                new Change.OfWeek(
                        week.plusWeeks(1),
                        null,
                        Optional.ofNullable(weeks.get(week))
                                .orElse(PLANNED.plan().inTheEnd()))));
    }

    private static List<PlanRequest> reaction(Notebook notebook, LocalDate today) {
        return REPLANNING.afterReaction(notebook, today, Session.MORNING);
    }

    private static Notebook run(Notebook notebook, List<PlanRequest> requests, LocalDate today) {
        return PLANNING.run(notebook, requests, today).after();
    }

    private static Notebook best(Notebook notebook) {
        return run(notebook, List.of(REQUESTS.best(notebook, MONDAY, MONDAY)), MONDAY);
    }

    private static List<Integer> counts(Notebook notebook, LocalDate from) {
        return TREATMENTS.stream()
                .map(product -> planned(notebook, from, product))
                .toList();
    }
}
