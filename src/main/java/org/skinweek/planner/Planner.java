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
    /** Choices that a search without prices may look at: most tasks are done by then, and prices cost time. */
    private static final long NODES_WITHOUT_PRICES = 4_000;

    private final Checker checker;
    private final Treatments treatments;

    /** A planner by the rules of a checker. */
    public Planner(Checker checker, Catalog catalog) {
        this.checker = checker;
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
        long least = least(model);
        int[] best = new Improver(model, stop).run();
        if (model.cost(best).total() <= least) {
            return Proposal.of(model, best, true, least);
        }
        Consumer<int[]> found = masks -> better.accept(Proposal.of(model, masks, false, least));
        found.accept(best);
        Search quick = new Search(model, null, stop, NODES_WITHOUT_PRICES);
        best = quick.run(best, found);
        if (!quick.wasStopped()) {
            return Proposal.of(model, best, true, least);
        }
        Search priced = new Search(model, new Prices(model), stop, Long.MAX_VALUE);
        best = priced.run(best, found);
        return Proposal.of(model, best, !priced.wasStopped(), least);
    }

    /** What a week costs at least: each item as if it were alone. */
    private static long least(Model model) {
        long least = 0;
        for (int item = 0; item < model.items(); item++) {
            least += model.options(item)[0].cost();
        }
        return least;
    }
}
