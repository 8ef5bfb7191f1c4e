package org.skinweek.planner;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the user says of the order in which new products begin.
 *
 * @param order ids of products, the first first; those that are not in it follow by goals and evidence
 * @param now ids of products that begin now, whatever else is new
 * @param notBefore for the ids of some products the least number of days until they begin, 0 or more
 */
public record ChosenBeginnings(List<String> order, Set<String> now, Map<String, Integer> notBefore) {
    /** Nothing is said. */
    public static final ChosenBeginnings OPEN = new ChosenBeginnings(List.of(), Set.of(), Map.of());

    /** Copies the collections. */
    public ChosenBeginnings {
        order = List.copyOf(order);
        now = Set.copyOf(now);
        notBefore = Map.copyOf(notBefore);
    }

    /** In this order. */
    public static ChosenBeginnings inOrder(List<String> products) {
        return new ChosenBeginnings(products, Set.of(), Map.of());
    }

    /** The same with one more product that begins now. */
    public ChosenBeginnings withNow(String product) {
        Set<String> more = new LinkedHashSet<>(now);
        more.add(product);
        return new ChosenBeginnings(order, more, notBefore);
    }
}
