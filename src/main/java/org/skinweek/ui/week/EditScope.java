package org.skinweek.ui.week;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.skinweek.notebook.Change;
import org.skinweek.routine.PlanBook;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;

/** For how long an edit of the shown week holds. */
enum EditScope {
    /** In the shown week and in all later ones; what was planned for one of them alone stays beside it. */
    EVERY_WEEK,
    /** In the shown week; the next one is as it was. */
    ONLY_THIS_WEEK;

    /** The changes that turn the plan which the seven days from a day on have into another. */
    List<Change> changes(PlanBook book, LocalDate start, WeekPlan before, WeekPlan after) {
        LocalDate next = start.plusDays(7);
        List<Change> changes = new ArrayList<>();
        // plans that begin within the week were made while it began on another weekday
        book.weeks()
                .subMap(start, false, next, false)
                .forEach((from, plan) -> changes.add(new Change.OfWeek(from, plan, null)));
        changes.add(new Change.OfWeek(start, book.weeks().get(start), after));
        if (this == EVERY_WEEK) {
            book.weeks().tailMap(next, true).forEach((from, plan) -> {
                WeekPlan changed = withSameEdit(plan, before, after);
                if (!changed.equals(plan)) {
                    changes.add(new Change.OfWeek(from, plan, changed));
                }
            });
        } else if (!book.weeks().containsKey(next)) {
            changes.add(new Change.OfWeek(next, null, book.on(next)));
        }
        return changes;
    }

    /** A later plan after the edit that turned one plan into another. */
    private static WeekPlan withSameEdit(WeekPlan plan, WeekPlan before, WeekPlan after) {
        Set<WeekPlacement> placements = new LinkedHashSet<>(plan.placements());
        placements.removeIf(placement -> before.contains(placement) && !after.contains(placement));
        after.placements().stream()
                .filter(placement -> !before.contains(placement))
                .forEach(placements::add);
        return WeekPlan.of(placements);
    }
}
