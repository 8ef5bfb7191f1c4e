package org.skinweek.planner;

import java.util.function.Consumer;
import org.skinweek.catalog.Catalog;
import org.skinweek.routine.Treatments;
import org.skinweek.rules.Checker;

/**
 * Makes the best week there is and proves it: no week that keeps the limits of the checker costs less. What pins and the
 * past exceed by themselves is excused, so there is always a week. It holds no state of a task; the same task has the
 * same answer unless it is stopped.
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
     * @param stop asked often; the best week so far is the answer then, with what is known about how good it is
     * @param better is told of each better week on the way, on the same thread
     */
    public Proposal plan(PlanTask task, Stop stop, Consumer<Proposal> better) {
        Model model = Model.of(task, checker, treatments, rule -> true);
        Branch whole = model.whole();
        int[] best = new Improver(model, stop).run();
        long least = model.unavoidable() + whole.least();
        if (model.cost(best).total() <= least) {
            return Proposal.of(model, best, true, least);
        }
        Consumer<int[]> found = masks -> better.accept(Proposal.of(model, masks, false, least));
        found.accept(best);
        long bound = Long.MAX_VALUE;
        boolean proven = true;
        for (Branch branch : whole.parted()) {
            Proof proof = new Proof(model, branch, best, stop);
            best = proof.run(found);
            proven &= proof.isProven();
            bound = Math.min(bound, proof.bound());
        }
        return Proposal.of(model, best, proven, bound);
    }
}
