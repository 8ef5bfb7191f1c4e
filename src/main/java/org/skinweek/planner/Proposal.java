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
 * @param care those of the uses that are laid by themselves or may not change
 * @param cost what it costs
 * @param proven true when there is no better week
 * @param bound no week costs less in total; the total itself when it is proven
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

    /** Indexes of the products whose wish had to give. */
    public List<Integer> gave() {
        return IntStream.range(0, got.size())
                .filter(product -> got.get(product) < task.wishes().get(product).times())
                .boxed()
                .toList();
    }

    /** How far from proven it can be at most, as a part of the cost: 0 when proven. */
    public double gap() {
        return proven || cost.total() == 0 ? 0 : (double) (cost.total() - bound) / cost.total();
    }
}
