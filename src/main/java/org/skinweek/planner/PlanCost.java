package org.skinweek.planner;

import java.util.Map;

/**
 * What a week costs, term by term; 0 is the best possible.
 *
 * @param terms the cost of each term
 * @param total all terms in one number, in the order of the objective; only comparable within one task
 */
public record PlanCost(Map<CostTerm, Long> terms, long total) {
    /** Copies the map. */
    public PlanCost {
        terms = Map.copyOf(terms);
    }

    /** The cost of one term. */
    public long of(CostTerm term) {
        return terms.getOrDefault(term, 0L);
    }
}
