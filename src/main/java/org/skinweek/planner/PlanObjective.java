package org.skinweek.planner;

import java.util.EnumSet;
import java.util.List;

/**
 * In which order the terms count. Each one outweighs all later ones together: with wishes before spread, one wished use
 * less is worse than any unevenness.
 *
 * @param order each term once, the weightiest first
 * @param worth the relative worth of a wish's first use, its second, and so on; the last number stands for all that
 *     follow. None is worth more than the one before it, so that wishes share a shortage
 */
public record PlanObjective(List<CostTerm> order, List<Integer> worth) {
    /** Checks that each term is there once, and that no use is worth more than an earlier one. */
    public PlanObjective {
        order = List.copyOf(order);
        worth = List.copyOf(worth);
        if (order.size() != CostTerm.values().length || EnumSet.copyOf(order).size() != order.size()) {
            throw new IllegalArgumentException(
                    "order is %s: it must hold each of %s once".formatted(order, List.of(CostTerm.values())));
        }
        if (worth.isEmpty() || worth.get(worth.size() - 1) < 1 || !isFalling(worth)) {
            throw new IllegalArgumentException(
                    "worth is %s: it must hold numbers of 1 or more, none greater than the one before"
                            .formatted(worth));
        }
    }

    private static boolean isFalling(List<Integer> worth) {
        for (int use = 1; use < worth.size(); use++) {
            if (worth.get(use) > worth.get(use - 1)) {
                return false;
            }
        }
        return true;
    }

    /** What a range of a wish's uses is worth together, counted from 1, both ends included; 0 for an empty range. */
    long worth(int from, int to) {
        long sum = 0;
        for (int use = from; use <= to; use++) {
            sum += worth.get(Math.min(use, worth.size()) - 1);
        }
        return sum;
    }
}
