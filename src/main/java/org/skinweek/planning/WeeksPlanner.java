package org.skinweek.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skinweek.catalog.Catalog;
import org.skinweek.notebook.Notebook;
import org.skinweek.planner.ChosenBeginnings;
import org.skinweek.planner.PlannerData;
import org.skinweek.planner.Stop;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.WeekPlan;
import org.skinweek.rules.Checker;

/**
 * Plans several weeks as one: introductions, slow starts, rhythms, days away and events together. Each week is proven the
 * best between the one before it and the one after it; the weeks together are improved for as long as that grants more
 * wishes, and are not proven.
 */
public final class WeeksPlanner {
    /** How often the weeks are gone through again; the second time rarely finds anything. */
    private static final int ROUNDS = 2;

    private final Treatments treatments;
    private final NotebookPlanner planner;
    private final PlanRequests requests;
    private final UseTargets targets;

    /** Plans by the rules of a checker. */
    public WeeksPlanner(Checker checker, Catalog catalog, PlannerData data) {
        this.treatments = new Treatments(catalog);
        this.planner = new NotebookPlanner(checker, catalog, data);
        this.requests = new PlanRequests(checker, catalog, data);
        this.targets = new UseTargets(checker, catalog, data);
    }

    /**
     * Plans weeks.
     *
     * @param from the first day of the first week
     * @param count how many weeks, at least 1
     * @param today the current day, by the user's cut-off
     * @param stop once true, the remaining weeks stay as far as they are planned
     */
    public PlannedWeeks plan(Notebook notebook, LocalDate from, int count, LocalDate today, Stop stop) {
        PlanRequest best = requests.best(notebook, from, today);
        List<PlanRequest> staged = requests.staged(notebook, best, today, ChosenBeginnings.OPEN);
        Notebook planned = planner.runOnly(notebook, staged, today, stop).after();
        Round round = first(planned, from, count, today, stop);
        for (int again = 1; again < ROUNDS && round.missed() > 0 && !stop.now(); again++) {
            Round next = again(round, today, stop);
            if (next.missed() >= round.missed()) {
                break;
            }
            round = next;
        }
        return new PlannedWeeks(
                notebook,
                round.after(),
                round.weeks(),
                requests.introductions(notebook, best, today, ChosenBeginnings.OPEN));
    }

    /**
     * All weeks, each planned between its neighbours.
     *
     * @param seen what was planned for the week after each when it was planned
     */
    private record Round(Notebook after, List<PlannedDays> weeks, List<WeekPlan> seen) {
        /** Uses that were wished for and found no room. */
        long missed() {
            return weeks.stream().mapToLong(WeeksPlanner::missed).sum();
        }
    }

    /** The weeks with missed wishes once more, where a week before or after them is another than when they were planned. */
    private Round again(Round round, LocalDate today, Stop stop) {
        Notebook planned = round.after();
        List<PlannedDays> weeks = new ArrayList<>();
        List<WeekPlan> seen = new ArrayList<>();
        boolean otherBefore = false;
        for (int i = 0; i < round.weeks().size(); i++) {
            PlannedDays week = round.weeks().get(i);
            WeekPlan next = after(planned, week);
            seen.add(next);
            if (missed(week) == 0 || (!otherBefore && next.equals(round.seen().get(i)))) {
                weeks.add(week);
                continue;
            }
            WeekPlan was = planned.datedDays(week.request().from());
            PlanOutcome outcome = planner.runOnly(planned, List.of(week.request()), today, stop);
            planned = outcome.after();
            otherBefore |= !planned.datedDays(week.request().from()).equals(was);
            weeks.addAll(outcome.stages());
        }
        return new Round(planned, weeks, seen);
    }

    private static WeekPlan after(Notebook notebook, PlannedDays week) {
        return notebook.datedDays(week.request().from().plusDays(Timeline.DAYS));
    }

    private Round first(Notebook notebook, LocalDate from, int count, LocalDate today, Stop stop) {
        Notebook planned = notebook;
        List<WeekPlan> seen = new ArrayList<>();
        List<PlannedDays> weeks = new ArrayList<>();
        Map<String, Integer> reached = new HashMap<>();
        for (int week = 0; week < count; week++) {
            LocalDate start = from.plusWeeks(week);
            PlanRequest request = PlanRequest.of(
                            start, Timeline.DAYS, 0, /* everyWeek= */ false, PlanStyle.LEAST_CHANGE)
                    .withTimes(times(planned, start, today, reached));
            PlanOutcome outcome = planner.runOnly(planned, List.of(request), today, stop);
            seen.add(planned.datedDays(start.plusDays(Timeline.DAYS)));
            planned = outcome.after();
            weeks.addAll(outcome.stages());
        }
        return new Round(planned, weeks, seen);
    }

    /** The wishes of a week: slow starts step up by one use a week at most, and what waits is not wished for. */
    private Map<String, Integer> times(
            Notebook notebook, LocalDate start, LocalDate today, Map<String, Integer> reached) {
        Map<String, Integer> allowed = targets.of(notebook, start, today);
        Map<String, Integer> times = new LinkedHashMap<>();
        LocalDate last = start.plusDays(Timeline.DAYS - 1L);
        for (Product product : notebook.shelf()) {
            String id = product.id();
            if (treatments.treats(product)
                    && !product.waits(last)
                    && !notebook.schedule().hasRhythm(id, start)) {
                int most = allowed.getOrDefault(id, 0);
                int now = reached.containsKey(id) ? Math.min(most, reached.get(id) + 1) : most;
                reached.put(id, now);
                times.put(id, now);
            }
        }
        return times;
    }

    private static long missed(PlannedDays week) {
        long missed = 0;
        List<Integer> got = week.proposal().got();
        for (int product = 0; product < got.size(); product++) {
            missed += Math.max(0, week.proposal().task().wishes().get(product).times() - got.get(product));
        }
        return missed;
    }
}
