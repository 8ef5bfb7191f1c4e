package org.skinweek.planning;

import org.skinweek.planner.Proposal;

/**
 * A request and the proposal that answers it.
 *
 * @param request what was asked
 * @param proposal what the planner found
 */
public record PlannedDays(PlanRequest request, Proposal proposal) {
    /** How many uses were wished for and found no room. */
    public int missed() {
        int missed = 0;
        for (int product : proposal.gave()) {
            missed += proposal.task().wishes().get(product).times()
                    - proposal.got().get(product);
        }
        return missed;
    }
}
