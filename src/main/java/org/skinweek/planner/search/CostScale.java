package org.skinweek.planner.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.skinweek.planner.CostTerm;

/**
 * Packs the terms of a cost into one number, in which each term outweighs the most that all later ones can add up to.
 * The factors are chosen for one task, so that no sum can overflow.
 */
final class CostScale {
    private static final long MOST = Long.MAX_VALUE / 4;

    private final EnumMap<CostTerm, Long> factors = new EnumMap<>(CostTerm.class);

    /**
     * A scale.
     *
     * @param order the weightiest term first
     * @param greatest the most that each term can be in the task
     */
    CostScale(List<CostTerm> order, Map<CostTerm, Long> greatest) {
        long factor = 1;
        for (int i = order.size() - 1; i >= 0; i--) {
            factors.put(order.get(i), factor);
            factor = Math.multiplyExact(factor, greatest.getOrDefault(order.get(i), 0L) + 1);
        }
        if (factor > MOST) {
            throw new ArithmeticException("The terms of this task need %s, more than fits".formatted(factor));
        }
    }

    /** What a cost of 1 in a term is worth. */
    long factor(CostTerm term) {
        return factors.getOrDefault(term, 0L);
    }

    long total(Map<CostTerm, Long> terms) {
        long total = 0;
        for (Map.Entry<CostTerm, Long> term : terms.entrySet()) {
            total += factor(term.getKey()) * term.getValue();
        }
        return total;
    }
}
