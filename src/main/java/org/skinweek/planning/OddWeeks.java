package org.skinweek.planning;

import java.time.LocalDate;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.TimelineBuilder;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.WeekPlan;
import org.skinweek.rules.Checker;
import org.skinweek.rules.EventDays;

/** Tells weeks that go on as they are from those that are an exception, or a step on the way to the next one. */
final class OddWeeks {
    private final Checker checker;
    private final Treatments treatments;

    OddWeeks(Checker checker, Treatments treatments) {
        this.checker = checker;
        this.treatments = treatments;
    }

    /**
     * True where a week is like any other, and the next one that is has each treatment as often.
     *
     * @param start its first day
     * @param end the day after the last week that is known
     */
    boolean goesOn(Notebook notebook, LocalDate start, LocalDate end, LocalDate today) {
        if (isOdd(notebook, start, today)) {
            return false;
        }
        LocalDate next = start.plusDays(Timeline.DAYS);
        while (next.isBefore(end) && isOdd(notebook, next, today)) {
            next = next.plusDays(Timeline.DAYS);
        }
        return !next.isBefore(end) || isAsOften(notebook, notebook.sevenDays(start), notebook.sevenDays(next));
    }

    /** True where each treatment is used as often in one week as in another. */
    boolean isAsOften(Notebook notebook, WeekPlan one, WeekPlan other) {
        return notebook.shelf().stream()
                .filter(treatments::treats)
                .map(Product::id)
                .allMatch(id -> one.count(id) == other.count(id));
    }

    private boolean isOdd(Notebook notebook, LocalDate start, LocalDate today) {
        Timeline week = TimelineBuilder.of(notebook, start, today);
        return !week.away().isEmpty()
                || EventDays.touch(checker, week)
                || notebook.schedule().exceptions().stream()
                        .anyMatch(each ->
                                !each.date().isBefore(start) && each.date().isBefore(start.plusDays(Timeline.DAYS)));
    }
}
