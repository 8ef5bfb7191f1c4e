package org.skinweek.planning;

import java.util.function.Predicate;
import org.skinweek.planner.Proposal;
import org.skinweek.planner.Wish;

/**
 * A request and the proposal that answers it.
 *
 * @param request what was asked
 * @param proposal what the planner found
 */
public record PlannedDays(PlanRequest request, Proposal proposal) {
    /** The same days where others beside them have changed since they were proven. */
    PlannedDays unproven() {
        return new PlannedDays(request, proposal.unproven());
    }

    /** How many uses were wished for and found no room. */
    public int missed() {
        return missed(wish -> true);
    }

    /** How many uses of prescribed products found no room. */
    int missedPrescribed() {
        return missed(Wish::prescribed);
    }

    private int missed(Predicate<Wish> which) {
        int missed = 0;
        for (int product : proposal.gave()) {
            Wish wish = proposal.task().wishes().get(product);
            missed += which.test(wish) ? wish.times() - proposal.got().get(product) : 0;
        }
        return missed;
    }
}
