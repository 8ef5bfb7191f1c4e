package org.skinweek.planner.search;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.skinweek.catalog.Catalog;
import org.skinweek.planner.PlanCost;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.Proposal;
import org.skinweek.planner.Stop;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;

/**
 * Finds the best week and proves it: no week that keeps the limits of the checker costs less. What pins and the past
 * exceed by themselves is excused, so there is always a week. It holds no state of a task; the same task has the same
 * answer unless it is stopped.
 */
public final class Planner {
    private final Checker checker;
    private final Treatments treatments;

    /** A planner by the rules of a checker. */
    public Planner(Checker checker, Catalog catalog) {
        this.checker = checker.forPlans();
        this.treatments = new Treatments(catalog);
    }

    /** Plans a week, however long that takes. */
    public Proposal plan(PlanTask task) {
        return plan(task, Stop.NEVER, proposal -> {});
    }

    /**
     * Plans a week until it is proven or should stop.
     *
     * @param stop asked often; once true, the answer is the best week so far, with what is known about how good it is
     * @param better is told of each better week on the way, on the same thread
     */
    public Proposal plan(PlanTask task, Stop stop, Consumer<Proposal> better) {
        WeekModel model = WeekModel.of(task, checker, treatments, rule -> true);
        SearchBranch whole = model.whole();
        int[] best = new WeekImprover(model, stop).run();
        long least = model.unavoidable() + whole.least();
        if (model.cost(best).total() <= least) {
            return proposal(model, best, true, least);
        }
        Consumer<int[]> found = masks -> better.accept(proposal(model, masks, false, least));
        found.accept(best);
        long bound = Long.MAX_VALUE;
        boolean proven = true;
        for (SearchBranch branch : whole.parted()) {
            OptimalityProof proof = new OptimalityProof(model, branch, best, stop);
            best = proof.run(found);
            proven &= proof.isProven();
            bound = Math.min(bound, proof.bound());
        }
        return proposal(model, best, proven, bound);
    }

    /**
     * Plans a week once more. The answer is that of {@link #plan}, but where the week is planned as it was found before
     * and all else is unchanged, it is known without a search.
     *
     * @param known what was found before
     */
    public Proposal planAgain(PlanTask task, Proposal known, Stop stop) {
        if (!new KnownAnswer(known, checker, treatments).answers(task)) {
            return plan(task, stop, proposal -> {});
        }
        WeekModel model = WeekModel.of(task, checker, treatments, rule -> true);
        int[] masks = IntStream.range(0, model.items())
                .map(model.candidates()::present)
                .toArray();
        return proposal(model, masks, true, model.cost(masks).total());
    }

    private static Proposal proposal(WeekModel model, int[] masks, boolean proven, long bound) {
        PlanTask task = model.task();
        PlanCost cost = model.cost(masks);
        int[] got = new int[task.week().products().size()];
        for (int item = 0; item < masks.length; item++) {
            got[model.candidates().product(item)] = Integer.bitCount(masks[item]);
        }
        List<Use> uses = model.uses(masks);
        Set<Use> care = new HashSet<>(model.fixed());
        care.retainAll(uses);
        return new Proposal(
                task,
                uses,
                care,
                cost,
                proven,
                proven ? cost.total() : Math.min(bound, cost.total()),
                Arrays.stream(got).boxed().toList());
    }
}
