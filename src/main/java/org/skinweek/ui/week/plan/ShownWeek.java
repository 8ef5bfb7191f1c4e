package org.skinweek.ui.week.plan;

import java.time.LocalDate;
import java.util.List;
import org.skinweek.planning.PlanOutcome;
import org.skinweek.planning.PlannedDays;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.WeekPlan;

/**
 * Seven days of what was planned, beside the plan as it is.
 *
 * @param outcome all that was planned
 * @param start the first of the days
 * @param week which seven days they are, from 0
 * @param weeks how many times seven days were planned
 * @param before what is planned for them as it is
 * @param after what is proposed for them
 * @param items what changes in them
 */
record ShownWeek(
        PlanOutcome outcome,
        LocalDate start,
        int week,
        int weeks,
        WeekPlan before,
        WeekPlan after,
        List<PlanItem> items) {
    /** Copies the list. */
    ShownWeek {
        items = List.copyOf(items);
    }

    static ShownWeek of(PlanOutcome outcome, int week, PlanItems items, LocalDate start) {
        LocalDate first = outcome.stages().get(0).request().from();
        LocalDate end = first;
        for (var stage : outcome.stages()) {
            end = stage.request().from().plusDays(stage.request().days());
        }
        int weeks = (int) Math.max(1, (end.toEpochDay() - first.toEpochDay() + Timeline.DAYS - 1) / Timeline.DAYS);
        WeekPlan before = outcome.before().datedDays(start);
        WeekPlan after = outcome.after().datedDays(start);
        return new ShownWeek(outcome, start, week, weeks, before, after, items.between(before, after));
    }

    /** The planned days that the shown ones belong to: the last ones that do not begin after them. */
    PlannedDays planned() {
        PlannedDays planned = outcome.stages().get(0);
        for (PlannedDays stage : outcome.stages()) {
            planned = stage.request().from().isAfter(start) ? planned : stage;
        }
        return planned;
    }
}
