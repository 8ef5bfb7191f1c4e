package org.skinweek.planning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.SkinDays;
import org.skinweek.planner.PlannerData;
import org.skinweek.planner.Stop;
import org.skinweek.planner.WishResolver;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.rules.Checker;
import org.skinweek.rules.SkinCourse;

/**
 * The weeks that the program would plan from today on: care after a reaction as it is offered for these days, then the
 * weeks that are planned as one. The week of today stays as it is but for a reaction.
 */
final class OfferedWeeks {
    private final Checker checker;
    private final NotebookPlanner planning;
    private final ReplanRequests replanning;
    private final WeeksPlanner weeks;
    private final ExpiringPacks packs;

    OfferedWeeks(Checker checker, WishResolver wishes, Catalog catalog, PlannerData data) {
        this.checker = checker;
        this.planning = new NotebookPlanner(checker, wishes, catalog, data);
        this.replanning = new ReplanRequests(checker, catalog, data);
        this.weeks = new WeeksPlanner(checker, catalog, data);
        this.packs = new ExpiringPacks(new Treatments(catalog));
    }

    /**
     * What is offered.
     *
     * @param after the notebook with the weeks
     * @param careful the requests for the days after a reaction; none without one
     */
    record OfferedPlan(Notebook after, List<PlanRequest> careful) {}

    /**
     * What to offer for some weeks.
     *
     * @param count how many weeks, that of today included
     * @param now the current session
     */
    OfferedPlan of(Notebook stored, int count, LocalDate today, Session now, Stop stop) {
        List<PlanRequest> careful = replanning.afterReaction(stored, today, now);
        Notebook spared = careful.isEmpty()
                ? stored
                : planning.run(stored, careful, today, stop, better -> {}).after();
        LocalDate start = stored.settings().weekStart(today);
        SkinCourse course = SkinDays.course(checker, stored);
        int first = 1;
        while (first < count && !calmAgain(course, start.plusWeeks(first), today)) {
            first++;
        }
        LocalDate from = start.plusWeeks(first);
        Notebook planned = stop.now() || first == count
                ? spared
                : weeks.plan(spared, from, count - first, today, reached(spared, course, from), stop)
                        .after();
        return new OfferedPlan(withoutSpoiled(planned, start, count, today), careful);
    }

    /** True for a week that comes after a whole week without care after a reaction, or without any reaction. */
    static boolean calmAgain(SkinCourse course, LocalDate start, LocalDate today) {
        return course.on(later(start, today)).none()
                && course.on(later(start.minusDays(Timeline.DAYS), today)).none();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /**
     * How often each product was planned in the week before a day, where the skin had to be spared in that week or the one
     * before it: skin that has just recovered is asked to bear one more use of a product, and not all at once.
     */
    private Map<String, Integer> reached(Notebook spared, SkinCourse course, LocalDate from) {
        if (from.minusWeeks(2).datesUntil(from).allMatch(day -> course.on(day).none())) {
            return Map.of();
        }
        WeekPlan before = spared.weeklyDays(from.minusDays(Timeline.DAYS));
        Map<String, Integer> reached = new HashMap<>();
        for (Product product : spared.shelf()) {
            int times = before.count(product.id());
            if (times > 0) {
                reached.put(product.id(), times);
            }
        }
        return reached;
    }

    /** Without the treatments after the day until which their packs keep. */
    private Notebook withoutSpoiled(Notebook planned, LocalDate start, int count, LocalDate today) {
        Notebook kept = planned;
        for (int week = 0; week < count; week++) {
            LocalDate monday = start.plusWeeks(week);
            WeekPlan whole = kept.plan().sevenDays(monday);
            WeekPlan left = whole;
            for (WeekPlacement placement : packs.spoiled(kept, monday, today)) {
                left = left.without(placement);
            }
            if (!left.equals(whole)) {
                kept = kept.after(List.of(
                        new Change.OfWeek(
                                monday.plusDays(Timeline.DAYS),
                                kept.plan().weeks().get(monday.plusDays(Timeline.DAYS)),
                                kept.plan().on(monday.plusDays(Timeline.DAYS))),
                        new Change.OfWeek(monday, kept.plan().weeks().get(monday), left)));
            }
        }
        return kept;
    }
}
