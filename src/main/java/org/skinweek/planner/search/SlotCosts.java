package org.skinweek.planner.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.planner.CostTerm;
import org.skinweek.planner.PlanObjective;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.WeekSlots;
import org.skinweek.planner.Wish;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.Use;
import org.skinweek.rules.RestGoal;

/** What one more use of a product costs a planned week in each term, by the same prices as a whole plan. */
public final class SlotCosts {
    private final RestGoal goal;
    private final RestNeed rest;
    private final int restless;
    private final int mask;
    /** Absent for care, which has no price of its own. */
    private final @Nullable ItemPricing pricing;

    public SlotCosts(Timeline week, int product, Treatments treatments, RestGoal goal, PlanObjective objective) {
        this.goal = goal;
        rest = new RestNeed(goal.nights(), 0, new boolean[0]);
        int evenings = 0;
        int own = 0;
        for (Use use : week.planned()) {
            evenings |= evening(use);
            own |= use.product() == product ? WeekSlots.bit(use) : 0;
        }
        restless = evenings;
        mask = own;
        pricing = pricing(week, product, treatments, objective);
    }

    private int evening(Use use) {
        return use.session() == Session.EVENING && goal.strong().contains(use.product()) ? WeekSlots.bit(use) : 0;
    }

    private @Nullable ItemPricing pricing(Timeline week, int product, Treatments treatments, PlanObjective objective) {
        List<Wish> wishes = new ArrayList<>(Collections.nCopies(week.products().size(), Wish.NONE));
        wishes.set(product, new Wish(Math.min(Integer.bitCount(mask) + 1, Wish.MOST), 1));
        PlanTask task = new PlanTask(
                week.againAsPlanned(), Timeline.DAYS, List.of(), wishes, Set.of(), Set.of(), Set.of(), objective);
        CandidateUses candidates = new CandidateUses(task, treatments);
        int item = candidates.item(product);
        return item < 0 ? null : new ItemPricing(task, candidates, item, treatments);
    }

    /** How much more the week costs with a use than without it. */
    public Map<CostTerm, Long> of(Use use) {
        EnumMap<CostTerm, Long> costs = new EnumMap<>(CostTerm.class);
        if (pricing != null) {
            for (CostTerm term : List.of(CostTerm.TIME_OF_DAY, CostTerm.SPREAD, CostTerm.PREFERENCE)) {
                costs.put(term, pricing.of(term, mask | WeekSlots.bit(use)) - pricing.of(term, mask));
            }
        }
        int evenings = restless | evening(use);
        costs.put(CostTerm.REST, (long) rest.missing(evenings) - rest.missing(restless));
        costs.put(CostTerm.APART, (long) RestNeed.adjacent(evenings) - RestNeed.adjacent(restless));
        return costs;
    }
}
