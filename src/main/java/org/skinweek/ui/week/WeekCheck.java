package org.skinweek.ui.week;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.TimelineBuilder;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.rules.Checker;

/**
 * A question to the rules about one week, as it was when it was asked.
 *
 * @param planned which uses can still be planned otherwise
 * @param supports whether a product is care that supports the skin
 * @param movable which uses can be made in the week
 * @param lastEdit what the last command placed in the week
 * @param next the week in which later fixes are looked for
 */
record WeekCheck(
        Checker checker,
        Notebook notebook,
        LocalDate shown,
        LocalDate today,
        Predicate<Use> planned,
        Predicate<Product> supports,
        Predicate<Use> movable,
        Set<WeekPlacement> lastEdit,
        ComingWeek next) {
    /** Asks; takes some milliseconds, so not on the JavaFX thread. */
    WeekFindings find() {
        Timeline week = TimelineBuilder.of(notebook, shown, today);
        Timeline logged = TimelineBuilder.logged(notebook, week, shown);
        return WeekFindings.of(checker, week, logged, planned, supports);
    }
}
