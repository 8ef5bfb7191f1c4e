package org.skinweek.ui.introduction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skinweek.planner.ChosenBeginnings;

/** What the user has said so far of the order in which new products begin. */
public final class ChosenOrder {
    private ChosenBeginnings beginnings = ChosenBeginnings.OPEN;

    /** As the planner takes it. */
    public ChosenBeginnings beginnings() {
        return beginnings;
    }

    /** Nothing is said any more. */
    public void clear() {
        beginnings = ChosenBeginnings.OPEN;
    }

    /**
     * Another order.
     *
     * @param moved what the user has moved: it begins in its turn, not now whatever else is new
     */
    public void reorder(String moved, List<String> order) {
        Set<String> now = new LinkedHashSet<>(beginnings.now());
        now.remove(moved);
        beginnings = new ChosenBeginnings(order, now, Map.of());
    }

    /** One product begins now; the others keep their order. */
    public void beginNow(String product, List<String> order) {
        beginnings = new ChosenBeginnings(order, beginnings.now(), Map.of()).withNow(product);
    }
}
