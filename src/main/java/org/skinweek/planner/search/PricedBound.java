package org.skinweek.planner.search;

import java.util.Arrays;

/** The bound by {@link LimitPrices}: the cheapest priced way of each item that still fits, less what the quotas cost. */
final class PricedBound {
    private final ItemWays[] ways;
    private final WayFilter filter;
    private final int[][] first;
    private final long whole;

    /**
     * A bound.
     *
     * @param whole what the whole bounds of the limits cost at the prices
     */
    PricedBound(ItemWays[] ways, long whole, SearchState state) {
        this.ways = ways;
        this.whole = whole;
        this.filter = new WayFilter(state);
        first = new int[ways.length + 1][ways.length];
    }

    /** Starts a search at a depth with nothing laid. */
    void start(int depth) {
        Arrays.fill(first[depth], 0);
    }

    /** Goes one item deeper: ways that did not fit before do not fit now. */
    void descend(int depth) {
        System.arraycopy(first[depth], 0, first[depth + 1], 0, first[depth].length);
    }

    /**
     * What the items from a depth on cost at least, less the whole of the quotas; each of them has a way that fits.
     *
     * @param forbidden sessions that are excluded for each item
     */
    long cheapest(int depth, int[] order, int[] forbidden) {
        long sum = -whole;
        for (int later = depth; later < order.length; later++) {
            int item = order[later];
            filter.aim(ways[item].pricedIndex(), item, forbidden[item]);
            int at = filter.next(first[depth][item]);
            if (at == ways[item].count()) {
                return Long.MAX_VALUE / 2;
            }
            first[depth][item] = at;
            sum += ways[item].pricedCosts()[at];
        }
        return sum;
    }

    /** The cost of an item's cheapest way, as last computed at a depth. */
    long cheapest(int depth, int item) {
        return ways[item].pricedCosts()[first[depth][item]];
    }
}
