package org.skinweek.ui.week.plan;

import java.util.List;
import org.skinweek.planner.ProductIntroduction;
import org.skinweek.planning.PlanOutcome;

/**
 * The result of a planner run.
 *
 * @param outcome the days that were planned
 * @param introductions when each new product begins
 */
record PlannerResult(PlanOutcome outcome, List<ProductIntroduction> introductions) {
    /** Copies the list. */
    PlannerResult {
        introductions = List.copyOf(introductions);
    }
}
