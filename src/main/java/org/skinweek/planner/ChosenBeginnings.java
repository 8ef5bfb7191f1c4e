package org.skinweek.planner;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The user's choices about the order in which new products begin.
 *
 * @param order ids of products in the order in which they begin; all others follow by goals and evidence
 * @param now ids of products that begin now, whatever else is new
 * @param notBefore for the ids of some products the least number of days until they begin, 0 or more
 */
public record ChosenBeginnings(List<String> order, Set<String> now, Map<String, Integer> notBefore) {
    /** Leaves the order open. */
    public static final ChosenBeginnings OPEN = new ChosenBeginnings(List.of(), Set.of(), Map.of());

    /** Copies the collections. */
    public ChosenBeginnings {
        order = List.copyOf(order);
        now = Set.copyOf(now);
        notBefore = Map.copyOf(notBefore);
    }

    /** Only an order: products begin in that of the list. */
    public static ChosenBeginnings inOrder(List<String> products) {
        return new ChosenBeginnings(products, Set.of(), Map.of());
    }

    /** A copy in which one more product begins now. */
    public ChosenBeginnings withNow(String product) {
        Set<String> more = new LinkedHashSet<>(now);
        more.add(product);
        return new ChosenBeginnings(order, more, notBefore);
    }
}
