package org.skinweek.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.planning.PlanningWorld.MONDAY;
import static org.skinweek.planning.PlanningWorld.PLANNING;
import static org.skinweek.planning.PlanningWorld.REQUESTS;
import static org.skinweek.planning.PlanningWorld.flags;
import static org.skinweek.planning.PlanningWorld.planned;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.testing.SampleNotebook;

/** What is asked of a notebook is planned, and nothing that a rule forbids. */
class NotebookPlannerTest {
    private static final Notebook SHELF = SampleNotebook.withShelf().build();
    private static final WeekPlacement FRIDAY = new WeekPlacement(DayOfWeek.FRIDAY, Session.EVENING, "retinol");

    @Test
    void theBestWeekHasEveryTreatmentNoMoreThanUsualWithRestNightsAndNoFlag() {
        PlanRequest best = REQUESTS.best(SHELF, MONDAY, MONDAY);

        PlanOutcome outcome = PLANNING.run(SHELF, List.of(best), MONDAY);

        assertThat(best.times().keySet()).containsExactlyInAnyOrder("acid", "retinol");
        assertThat(outcome.proven()).isTrue();
        best.times()
                .forEach((product, times) ->
                        assertThat(planned(outcome.after(), MONDAY, product)).isBetween(1, times));
        assertThat(planned(outcome.after(), MONDAY, "acid") + planned(outcome.after(), MONDAY, "retinol"))
                .as("strong evenings beside two of rest")
                .isEqualTo(5);
        assertThat(flags(outcome.after(), MONDAY, MONDAY)).isEmpty();
        assertThat(flags(outcome.after(), MONDAY.plusDays(28), MONDAY)).isEmpty();
    }

    @Test
    void itsChangesMakeItSo() {
        PlanOutcome outcome = PLANNING.run(SHELF, List.of(REQUESTS.best(SHELF, MONDAY, MONDAY)), MONDAY);

        assertThat(SHELF.after(outcome.changes())).isEqualTo(outcome.after());
    }

    @Test
    void blockedSessionsHoldNoTreatment() {
        PlanRequest best = REQUESTS.best(SHELF, MONDAY, MONDAY);
        PlanRequest away = best.withBlocked(Set.of(0, 1, 2, 3, 4, 5, 6, 7));

        Notebook after = PLANNING.run(SHELF, List.of(away), MONDAY).after();

        assertThat(after.plan().sevenDays(MONDAY).placements())
                .filteredOn(placement -> Set.of("acid", "retinol").contains(placement.product()))
                .isNotEmpty()
                .allMatch(placement -> placement.day().compareTo(DayOfWeek.FRIDAY) >= 0);
    }

    @Test
    void aPinHoldsAndABarToo() {
        PlanRequest best = REQUESTS.best(SHELF, MONDAY, MONDAY);

        assertThat(weekOf(best.withPinned(FRIDAY))).contains(FRIDAY);
        assertThat(weekOf(best.withBarred(FRIDAY))).doesNotContain(FRIDAY);
        assertThat(best.withPinned(FRIDAY).withBarred(FRIDAY).pinned()).isEmpty();
    }

    @Test
    void todayIsLeftAloneOnceSomethingIsLogged() {
        Notebook logged = PlanningWorld.used(SHELF, MONDAY, Session.MORNING, "wash");

        assertThat(REQUESTS.best(logged, MONDAY, MONDAY).from()).isEqualTo(MONDAY.plusDays(1));
        assertThat(REQUESTS.best(SHELF, MONDAY, MONDAY).from()).isEqualTo(MONDAY);
        assertThat(REQUESTS.best(SHELF, MONDAY.plusDays(7), MONDAY).from()).isEqualTo(MONDAY.plusDays(7));
    }

    @Test
    void aRepairAsksForWhatIsPlannedAndChangesNothingByItself() {
        PlanOutcome best = PLANNING.run(SHELF, List.of(REQUESTS.best(SHELF, MONDAY, MONDAY)), MONDAY);

        PlanRequest repair = REQUESTS.repair(best.after(), 7, MONDAY.plusDays(1), Session.EVENING);
        PlanOutcome repaired = PLANNING.run(best.after(), List.of(repair), MONDAY.plusDays(1));

        assertThat(repair.begun()).isEqualTo(1);
        assertThat(repaired.after().plan().sevenDays(MONDAY))
                .isEqualTo(best.after().plan().sevenDays(MONDAY));
        assertThat(repaired.changes()).isEmpty();
    }

    private static Set<WeekPlacement> weekOf(PlanRequest request) {
        return PLANNING.run(SHELF, List.of(request), MONDAY)
                .after()
                .plan()
                .sevenDays(MONDAY)
                .placements();
    }
}
