package org.skinweek.ui.week;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.skinweek.notebook.Change;
import org.skinweek.routine.PlanBook;
import org.skinweek.routine.WeekPlan;

/** For how long an edit of the shown week holds. */
enum Scope {
    /** From the shown week on, until a week that has a plan of its own. */
    EVERY_WEEK,
    /** In the shown week; the next one is as it was. */
    ONLY_THIS_WEEK;

    /** The changes that put a plan in the place of the one that the seven days from a day on have. */
    List<Change> changes(PlanBook book, LocalDate start, WeekPlan after) {
        LocalDate next = start.plusDays(7);
        List<Change> changes = new ArrayList<>();
        // plans that begin within the week were made while it began on another weekday
        book.weeks()
                .subMap(start, false, next, false)
                .forEach((from, plan) -> changes.add(new Change.OfWeek(from, plan, null)));
        changes.add(new Change.OfWeek(start, book.weeks().get(start), after));
        if (this == ONLY_THIS_WEEK && !book.weeks().containsKey(next)) {
            changes.add(new Change.OfWeek(next, null, book.on(next)));
        }
        return changes;
    }
}
