package org.skinweek.planner;

import java.util.Arrays;

/** The bound by {@link Prices}: the cheapest priced way of each item that still fits, less what the quotas cost. */
final class PricedBound {
    private final State state;
    /** The priced cost of each way of each item. */
    private final long[][] costs;
    /** For each item the sessions of its ways and what they cost, the cheapest priced first. */
    private final int[][] masks;

    private final long[][] ascending;
    private final int[][] first;
    private final long whole;

    PricedBound(Option[][] options, Prices prices, State state) {
        this.whole = prices.whole();
        this.state = state;
        costs = new long[options.length][];
        masks = new int[options.length][];
        ascending = new long[options.length][];
        first = new int[options.length + 1][options.length];
        for (int item = 0; item < masks.length; item++) {
            price(item, options[item], prices);
        }
    }

    private void price(int item, Option[] own, Prices prices) {
        costs[item] = new long[own.length];
        Option[] priced = new Option[own.length];
        for (int way = 0; way < own.length; way++) {
            costs[item][way] = prices.priced(item, own[way]);
            priced[way] = new Option(own[way].mask(), costs[item][way]);
        }
        Arrays.sort(priced);
        masks[item] = Option.masks(priced);
        ascending[item] = Option.costs(priced);
    }

    /** Begins at a depth with nothing laid. */
    void start(int depth) {
        Arrays.fill(first[depth], 0);
    }

    /** Another item is laid: what did not fit before does not fit now. */
    void descend(int depth) {
        System.arraycopy(first[depth], 0, first[depth + 1], 0, first[depth].length);
    }

    /** The priced cost of one way of an item. */
    long of(int item, int way) {
        return costs[item][way];
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
            int[] own = masks[item];
            int at = first[depth][item];
            while (at < own.length && !fits(item, own[at], forbidden[item])) {
                at++;
            }
            if (at == own.length) {
                return Long.MAX_VALUE / 2;
            }
            first[depth][item] = at;
            sum += ascending[item][at];
        }
        return sum;
    }

    private boolean fits(int item, int mask, int forbidden) {
        return (mask & forbidden) == 0 && state.fits(item, mask);
    }
}
