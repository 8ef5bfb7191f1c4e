package org.skinweek.planner;

import java.util.EnumSet;
import java.util.List;

/**
 * In which order the terms count: one use less of a wish is worse than any unevenness when wishes stand before it. Each
 * term comes before all later ones together.
 *
 * @param order each term once, the weightiest first
 */
public record Objective(List<Term> order) {
    /** Checks that each term is there once. */
    public Objective {
        order = List.copyOf(order);
        if (order.size() != Term.values().length || EnumSet.copyOf(order).size() != order.size()) {
            throw new IllegalArgumentException(
                    "order is %s: it must hold each of %s once".formatted(order, List.of(Term.values())));
        }
    }
}
