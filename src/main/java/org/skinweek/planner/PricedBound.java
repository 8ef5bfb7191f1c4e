package org.skinweek.planner;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The bound by {@link Prices}: the cheapest priced way of each item that still fits, less what the quotas cost. */
final class PricedBound {
    private final Model model;
    private final Prices prices;
    private final State state;
    /** For each item its ways, the cheapest priced first. */
    private final int[][] ways;

    private final int[][] first;

    PricedBound(Model model, Prices prices, State state) {
        this.model = model;
        this.prices = prices;
        this.state = state;
        ways = new int[model.items()][];
        first = new int[model.items() + 1][model.items()];
        for (int item = 0; item < ways.length; item++) {
            int of = item;
            ways[item] = IntStream.range(0, model.options(item).length)
                    .boxed()
                    .sorted(Comparator.<Integer>comparingLong(way -> prices.priced(of, way))
                            .thenComparingInt(way -> way))
                    .mapToInt(Integer::intValue)
                    .toArray();
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
        return prices.priced(item, way);
    }

    /**
     * What the items from a depth on cost at least, less the whole of the quotas; each of them has a way that fits.
     *
     * @param forbidden sessions that are excluded for each item
     */
    long cheapest(int depth, int[] order, int[] forbidden) {
        long sum = -prices.whole();
        for (int later = depth; later < order.length; later++) {
            int item = order[later];
            Option[] options = model.options(item);
            int at = first[depth][item];
            while (at < ways[item].length && !fits(item, options[ways[item][at]].mask(), forbidden[item])) {
                at++;
            }
            if (at == ways[item].length) {
                return Long.MAX_VALUE / 2;
            }
            first[depth][item] = at;
            sum += prices.priced(item, ways[item][at]);
        }
        return sum;
    }

    private boolean fits(int item, int mask, int forbidden) {
        return (mask & forbidden) == 0 && state.fits(item, mask);
    }
}
