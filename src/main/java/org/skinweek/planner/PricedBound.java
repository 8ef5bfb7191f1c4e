package org.skinweek.planner;

import java.util.Arrays;

/** The bound by {@link Prices}: the cheapest priced way of each item that still fits, less what the quotas cost. */
final class PricedBound {
    private final Option[][] options;
    private final Prices prices;
    private final State state;
    /** For each item its ways, the cheapest priced first. */
    private final int[][] ways;

    private final int[][] first;
    private final long whole;

    PricedBound(Option[][] options, Prices prices, State state) {
        this.options = options;
        this.whole = prices.whole();
        this.prices = prices;
        this.state = state;
        ways = new int[options.length][];
        first = new int[options.length + 1][options.length];
        for (int item = 0; item < ways.length; item++) {
            ways[item] = sorted(item, options[item], prices);
        }
    }

    private static int[] sorted(int item, Option[] own, Prices prices) {
        Keyed[] keyed = new Keyed[own.length];
        for (int way = 0; way < own.length; way++) {
            keyed[way] = new Keyed(prices.priced(item, own[way]), way);
        }
        Arrays.sort(keyed);
        int[] sorted = new int[own.length];
        for (int at = 0; at < sorted.length; at++) {
            sorted[at] = keyed[at].way();
        }
        return sorted;
    }

    private record Keyed(long key, int way) implements Comparable<Keyed> {
        @Override
        public int compareTo(Keyed other) {
            int byKey = Long.compare(key, other.key);
            return byKey != 0 ? byKey : Integer.compare(way, other.way);
        }
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
        return prices.priced(item, options[item][way]);
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
            Option[] own = options[item];
            int at = first[depth][item];
            while (at < ways[item].length && !fits(item, own[ways[item][at]].mask(), forbidden[item])) {
                at++;
            }
            if (at == ways[item].length) {
                return Long.MAX_VALUE / 2;
            }
            first[depth][item] = at;
            sum += prices.priced(item, own[ways[item][at]]);
        }
        return sum;
    }

    private boolean fits(int item, int mask, int forbidden) {
        return (mask & forbidden) == 0 && state.fits(item, mask);
    }
}
