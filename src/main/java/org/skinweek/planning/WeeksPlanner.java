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
import org.skinweek.planner.WishResolver;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;
import org.skinweek.rules.Checker;

/**
 * Plans several weeks as one: introductions, slow starts, rhythms, days away and events together. Each week is proven the
 * best given the ones before it; the weeks together are improved for as long as that grants more
 * wishes, and are not proven.
 *
 * <p>A week is planned before the next one, of which only what is certain counts then: so it is the best whatever comes
 * next, and only a change of what comes before it can grant it more.
 */
public final class WeeksPlanner {
    /** How often weeks are planned anew; the second time rarely finds anything. */
    private static final int ROUNDS = 2;

    private final Treatments treatments;
    private final NotebookPlanner planner;
    private final PlanRequests requests;
    private final UseTargets targets;
    private final ExpiringPacks packs;

    /** Plans by the rules of a checker. */
    public WeeksPlanner(Checker checker, Catalog catalog, PlannerData data) {
        WishResolver wishes = new WishResolver(checker, catalog, data);
        this.treatments = new Treatments(catalog);
        this.planner = new NotebookPlanner(checker, wishes, catalog, data);
        this.requests = new PlanRequests(checker, wishes, catalog);
        this.targets = new UseTargets(wishes, catalog);
        this.packs = new ExpiringPacks(treatments);
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
        return plan(notebook, from, count, today, Map.of(), stop);
    }

    /**
     * Plans weeks after one from which products step up.
     *
     * @param reached how often products are used already, by id; one that is not named begins with what it may
     */
    PlannedWeeks plan(
            Notebook notebook, LocalDate from, int count, LocalDate today, Map<String, Integer> reached, Stop stop) {
        PlanRequest best = requests.best(notebook, from, today);
        List<PlanRequest> staged = requests.staged(notebook, best, today, ChosenBeginnings.OPEN);
        Notebook planned = planner.runOnly(notebook, staged, today, stop).after();
        Round round = first(planned, from, count, today, new HashMap<>(reached), stop);
        for (int again = 1; again < ROUNDS && round.missed() > 0 && !stop.now(); again++) {
            Round next = again(round, today, stop);
            if (next.missed() >= round.missed()) {
                break;
            }
            Round settled = settled(next, round.worst(), today, stop);
            round = settled.missed() < round.missed() ? settled : round;
        }
        return new PlannedWeeks(
                notebook,
                round.after(),
                round.weeks(),
                requests.introductions(notebook, best, today, ChosenBeginnings.OPEN));
    }

    /** All weeks, each planned after those before it. */
    private record Round(Notebook after, List<PlannedDays> weeks) {
        /** Uses that were wished for and found no room. */
        int missed() {
            return weeks.stream().mapToInt(PlannedDays::missed).sum();
        }

        /** The first of the weeks that miss most. */
        int worst() {
            int worst = 0;
            for (int week = 1; week < weeks.size(); week++) {
                worst = weeks.get(week).missed() > weeks.get(worst).missed() ? week : worst;
            }
            return worst;
        }
    }

    /** The week that misses most once more, after the one before it has been laid anew between its neighbours. */
    private Round again(Round round, LocalDate today, Stop stop) {
        Notebook planned = round.after();
        List<PlannedDays> weeks = new ArrayList<>(round.weeks());
        int worst = round.worst();
        for (int week = Math.max(0, worst - 1); week <= worst; week++) {
            PlanOutcome outcome =
                    planner.runOnly(planned, List.of(weeks.get(week).request()), today, stop);
            planned = outcome.after();
            weeks.set(week, outcome.stages().get(0));
        }
        return new Round(planned, weeks);
    }

    /**
     * The same weeks, with the proofs that weeks laid again have made void: what comes after them is planned again after
     * them, and the week before the last of them is proven with it as it is now, or not at all.
     *
     * @param laid the last of the weeks that were laid again
     */
    private Round settled(Round round, int laid, LocalDate today, Stop stop) {
        Notebook planned = round.after();
        List<PlannedDays> weeks = new ArrayList<>(round.weeks());
        if (laid > 0) {
            PlannedDays before = weeks.get(laid - 1);
            PlanOutcome outcome = planner.runAgain(planned, before, /* nextIsOpen= */ false, today, stop);
            LocalDate from = before.request().from();
            boolean same = outcome.after().sevenDays(from).equals(planned.sevenDays(from));
            weeks.set(laid - 1, same ? outcome.stages().get(0) : before.unproven());
        }
        for (int week = laid + 1; week < weeks.size(); week++) {
            boolean more = week + 1 < weeks.size();
            PlanOutcome outcome = planner.runAgain(planned, weeks.get(week), more, today, stop);
            planned = outcome.after();
            weeks.set(week, outcome.stages().get(0));
        }
        return new Round(planned, weeks);
    }

    private Round first(
            Notebook notebook, LocalDate from, int count, LocalDate today, Map<String, Integer> reached, Stop stop) {
        Notebook planned = notebook;
        List<PlannedDays> weeks = new ArrayList<>();
        for (int week = 0; week < count; week++) {
            LocalDate start = from.plusWeeks(week);
            PlanRequest wished = PlanRequest.of(start, Timeline.DAYS, 0, /* everyWeek= */ false, PlanStyle.LEAST_CHANGE)
                    .withTimes(times(planned, start, today, reached));
            PlanRequest request = packs.leftOut(wished, planned, today);
            PlanOutcome outcome = week + 1 < count
                    ? planner.runBeforeNext(planned, request, today, stop)
                    : planner.runOnly(planned, List.of(request), today, stop);
            planned = outcome.after();
            weeks.addAll(outcome.stages());
        }
        return new Round(planned, weeks);
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
}
