package org.skinweek.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.skinweek.planning.PlanningWorld.CATALOG;
import static org.skinweek.planning.PlanningWorld.CHECKER;
import static org.skinweek.planning.PlanningWorld.DATA;
import static org.skinweek.planning.PlanningWorld.MONDAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skinweek.notebook.Notebook;
import org.skinweek.planner.Stop;
import org.skinweek.planner.search.WeeksBound;
import org.skinweek.routine.Treatments;

/** Weeks planned one after the other keep all limits of the weeks read as one task, and miss no less than CP-SAT proves. */
class WeeksBoundTest {
    private static final double WORK = 5;

    private final WeeksBound bound = new WeeksBound(CHECKER, new Treatments(CATALOG), WORK);

    private WeeksBound.Gap gap(long seed) {
        assumeTrue(WeeksBound.isThere(), "CP-SAT cannot run here");
        Notebook notebook = VariedNotebooks.of(seed);
        PlannedWeeks weeks = new WeeksPlanner(CHECKER, CATALOG, DATA).plan(notebook, MONDAY, 8, MONDAY, Stop.NEVER);
        return bound.of(weeks.weeks().stream().map(PlannedDays::proposal).toList())
                .orElseThrow();
    }

    @Test
    void whereNoWeeksMissLessTheyAreProvenTogether() {
        WeeksBound.Gap gap = gap(1);

        assertThat(gap.missed()).isPositive().isEqualTo(gap.least());
        assertThat(gap.weight()).isEqualTo(gap.leastWeight());
    }

    @Test
    void nothingIsBetterThanTheBound() {
        for (long seed : List.of(8L, 22L)) {
            WeeksBound.Gap gap = gap(seed);
            assertThat(gap.least()).as("notebook %s", seed).isBetween(1, gap.missed());
            assertThat(gap.leastWeight()).as("notebook %s", seed).isBetween(1L, gap.weight());
        }
    }
}
