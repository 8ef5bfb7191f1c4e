package org.skinweek.planner;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.skinweek.routine.Use;

/**
 * The week that was found.
 *
 * @param task what was asked
 * @param uses all planned uses of the week: treatments, care, and what may not change
 * @param care those of the uses that were not up for choice: care, and uses that may not change
 * @param cost what it costs
 * @param proven true when there is no better week
 * @param bound the least total that any week can cost; equal to the found total when proven
 * @param got for each product how many uses it has in the days that may change
 */
public record Proposal(
        PlanTask task, List<Use> uses, Set<Use> care, PlanCost cost, boolean proven, long bound, List<Integer> got) {
    /** Copies the collections. */
    public Proposal {
        uses = List.copyOf(uses);
        care = Set.copyOf(care);
        got = List.copyOf(got);
    }

    /** The same week where nobody knows any more whether there is a better one. */
    public Proposal unproven() {
        return new Proposal(task, uses, care, cost, /* proven= */ false, /* bound= */ 0, got);
    }

    /** Indexes of the products that get fewer uses than wished for. */
    public List<Integer> gave() {
        return IntStream.range(0, got.size())
                .filter(product -> got.get(product) < task.wishes().get(product).times())
                .boxed()
                .toList();
    }

    /** The most by which a better week could be cheaper, as a fraction of the cost: 0 when proven. */
    public double gap() {
        return proven || cost.total() == 0 ? 0 : (double) (cost.total() - bound) / cost.total();
    }
}
