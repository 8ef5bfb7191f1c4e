package org.skinweek.ui.introduction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What begins when, the first day first, and what another order of it would be.
 *
 * @param starts the days on which something begins
 */
public record IntroductionStaging(List<StagedStart> starts) {
    /** Nothing begins. */
    public static final IntroductionStaging NONE = new IntroductionStaging(List.of());

    /** Copies the list. */
    public IntroductionStaging {
        starts = List.copyOf(starts);
    }

    /** True when something waits for a later day: only then there is anything to say and to reorder. */
    public boolean waits() {
        return starts.stream().anyMatch(start -> !start.now());
    }

    /** The ids of the products that wait for each other, in their order. */
    public List<String> order() {
        return starts.stream()
                .flatMap(start -> start.products().stream())
                .filter(StagedProduct::inTurn)
                .map(StagedProduct::id)
                .toList();
    }

    /** The start of a product; empty where it is none of these. */
    public Optional<StagedStart> startOf(String product) {
        return starts.stream()
                .filter(start ->
                        start.products().stream().anyMatch(each -> each.id().equals(product)))
                .findFirst();
    }

    /** True when a product can change places with the one before it (-1) or after it (1). */
    public boolean canMove(String product, int by) {
        List<String> order = order();
        int to = order.indexOf(product) + by;
        return order.contains(product) && to >= 0 && to < order.size();
    }

    /** The order after a product has changed places with the one before it (-1) or after it (1). */
    public List<String> moved(String product, int by) {
        return canMove(product, by) ? placed(product, order().indexOf(product) + by) : order();
    }

    /** The order after a product has taken the place of another; those between move up. */
    public List<String> movedTo(String product, String place) {
        List<String> order = order();
        return order.contains(product) && order.contains(place) ? placed(product, order.indexOf(place)) : order;
    }

    private List<String> placed(String product, int index) {
        List<String> order = new ArrayList<>(order());
        order.remove(product);
        order.add(index, product);
        return order;
    }
}
