package org.skinweek.planning;

import java.util.List;
import org.skinweek.notebook.Notebook;
import org.skinweek.planner.ProductIntroduction;

/**
 * Several weeks that were planned as one.
 *
 * @param before the notebook before planning
 * @param after the notebook with the weeks
 * @param weeks what was planned, in order of time
 * @param introductions when each new product begins, and why then; products have their index in the notebook
 */
public record PlannedWeeks(
        Notebook before, Notebook after, List<PlannedDays> weeks, List<ProductIntroduction> introductions) {
    /** Copies the lists. */
    public PlannedWeeks {
        weeks = List.copyOf(weeks);
        introductions = List.copyOf(introductions);
    }

    /** True when each week is proven the best given those before it. */
    public boolean proven() {
        return weeks.stream().allMatch(week -> week.proposal().proven());
    }

    /** How many uses were wished for in these weeks and found no room. */
    public int missed() {
        return weeks.stream().mapToInt(PlannedDays::missed).sum();
    }
}
