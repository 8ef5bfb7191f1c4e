package org.skinweek.app;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.UserSettings;
import org.skinweek.routine.PlanBook;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;

/** The weeks of a plan with other days for one product from a day on, whatever else they hold. */
final class ProductWeeks {
    private ProductWeeks() {}

    /**
     * The plan in which a product has other days from a day on. Each week still begins on the first day of a week.
     *
     * @param days all its days in every week; none to take it out of the weeks
     */
    static PlanBook from(LocalDate day, String product, Collection<WeekPlacement> days, Notebook notebook) {
        return from(day, product, days, notebook.plan(), notebook.settings());
    }

    /** The same in a plan that is not stored yet. */
    static PlanBook from(
            LocalDate day, String product, Collection<WeekPlacement> days, PlanBook before, UserSettings settings) {
        LocalDate weekStart = settings.weekStart(day);
        LocalDate next = weekStart.plusDays(Timeline.DAYS);
        WeekPlan week = before.sevenDays(weekStart);
        WeekPlan changed = week;
        for (WeekPlacement placement : List.copyOf(week.placements())) {
            if (placement.product().equals(product)
                    && !placement.dateFrom(weekStart).isBefore(day)) {
                changed = changed.without(placement);
            }
        }
        for (WeekPlacement placement : days) {
            if (!placement.dateFrom(weekStart).isBefore(day)) {
                changed = changed.with(placement);
            }
        }
        PlanBook book = before;
        if (!changed.equals(week)) {
            book = new PlanBook(new TreeMap<>(before.weeks().headMap(weekStart, false))).with(weekStart, changed);
            for (LocalDate later : before.weeks().tailMap(next, true).keySet()) {
                book = book.with(later, before.on(later));
            }
        }
        WeekPlan after = with(days, product, before.on(next));
        if (!after.equals(book.on(next))) {
            book = book.with(next, after);
        }
        for (LocalDate later : before.weeks().tailMap(next, false).keySet()) {
            book = book.with(later, with(days, product, before.on(later)));
        }
        return book;
    }

    private static WeekPlan with(Collection<WeekPlacement> days, String product, WeekPlan week) {
        List<WeekPlacement> own = week.placements().stream()
                .filter(placement -> placement.product().equals(product))
                .toList();
        WeekPlan changed = week;
        for (WeekPlacement placement : own) {
            if (!days.contains(placement)) {
                changed = changed.without(placement);
            }
        }
        for (WeekPlacement placement : days) {
            changed = changed.with(placement);
        }
        return changed;
    }
}
