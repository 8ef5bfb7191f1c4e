package org.skinweek.planner;

import java.util.Arrays;

/**
 * Prices on what items share, so that a bound knows that not all of them can have all they want. Any prices give a true
 * bound: what the cheapest ways cost with the prices added, less what the whole bound of each limit costs. Rounds of
 * raising the price of what is asked for too much and lowering that of what is left over bring it near the best cost.
 *
 * <p>All prices are whole numbers, so that the bound is exact.
 */
final class Prices {
    private static final int PATIENCE = 6;
    /** Smaller steps than this change nothing that matters. */
    private static final double LEAST_STEP = 1.0 / 64;

    private static final double GREATEST = 1L << 48;
    private static final int HALF = Slots.COUNT / 2;

    private final Linear linear;
    private final Option[][] options;
    private final long[][] slots;
    private final long[][] low;
    private final long[][] high;
    private long[] prices;
    private long bound;

    /**
     * Prices for some ways of laying the items.
     *
     * @param options the ways of each item
     * @param upper the cost of a known choice: prices aim at proving that nothing is better
     * @param stop asked before each round; any prices give a true bound
     */
    Prices(Linear linear, Option[][] options, long[] start, long upper, int rounds, Stop stop) {
        this.linear = linear;
        this.options = options;
        slots = new long[options.length][Slots.COUNT];
        low = new long[options.length][1 << HALF];
        high = new long[options.length][1 << HALF];
        prices = start.clone();
        improve(upper, rounds, stop);
    }

    private void improve(long upper, int rounds, Stop stop) {
        double[] now = new double[prices.length];
        for (int limit = 0; limit < now.length; limit++) {
            now[limit] = prices[limit];
        }
        long[] best = prices;
        long bestBound = Long.MIN_VALUE;
        double step = 1;
        int waiting = 0;
        int[] chosen = new int[options.length];
        double[] over = new double[now.length];
        for (int round = 0; round < rounds && !stop.now(); round++) {
            long[] rounded = new long[now.length];
            for (int limit = 0; limit < now.length; limit++) {
                rounded[limit] = Math.round(now[limit]);
            }
            long reached = evaluate(rounded, chosen);
            if (reached > bestBound) {
                bestBound = reached;
                best = rounded;
                waiting = 0;
            } else if (++waiting >= PATIENCE) {
                step /= 2;
                waiting = 0;
            }
            if (step < LEAST_STEP) {
                break;
            }
            double norm = 0;
            for (int limit = 0; limit < now.length; limit++) {
                over[limit] = linear.used(limit, chosen) - linear.bound(limit);
                if (over[limit] > 0 || now[limit] > 0) {
                    norm += over[limit] * over[limit];
                }
            }
            if (norm == 0 || reached >= upper) {
                break;
            }
            double length = step * Math.max(1, (double) upper - reached) / norm;
            for (int limit = 0; limit < now.length; limit++) {
                now[limit] = Math.min(GREATEST, Math.max(0, now[limit] + length * over[limit]));
            }
        }
        prices = best;
        bound = evaluate(best, chosen);
    }

    /** The bound at some prices; says which ways are the cheapest then. */
    private long evaluate(long[] at, int[] chosen) {
        long sum = 0;
        for (long[] slot : slots) {
            Arrays.fill(slot, 0);
        }
        for (int limit = 0; limit < at.length; limit++) {
            if (at[limit] != 0) {
                linear.price(limit, at[limit], slots);
                sum -= at[limit] * linear.bound(limit);
            }
        }
        for (int item = 0; item < options.length; item++) {
            if (options[item].length == 1) {
                chosen[item] = options[item][0].mask();
                sum += priced(item, options[item][0]);
                continue;
            }
            fill(low[item], slots[item], 0);
            fill(high[item], slots[item], HALF);
            long least = Long.MAX_VALUE;
            for (Option option : options[item]) {
                long cost = priced(item, option);
                if (cost < least) {
                    least = cost;
                    chosen[item] = option.mask();
                }
            }
            sum += least;
        }
        return sum;
    }

    private static void fill(long[] sums, long[] slots, int from) {
        for (int mask = 1; mask < sums.length; mask++) {
            sums[mask] = sums[mask & (mask - 1)] + slots[from + Integer.numberOfTrailingZeros(mask)];
        }
    }

    /** The cost of a way of laying an item with what it uses of the limits. */
    long priced(int item, Option option) {
        if (options[item].length == 1) {
            long sum = option.cost();
            for (int rest = option.mask(); rest != 0; rest &= rest - 1) {
                sum += slots[item][Integer.numberOfTrailingZeros(rest)];
            }
            return sum;
        }
        return option.cost() + low[item][option.mask() & ((1 << HALF) - 1)] + high[item][option.mask() >>> HALF];
    }

    /** No choice costs less. */
    long bound() {
        return bound;
    }

    /** The prices themselves, to begin with for fewer ways. */
    long[] values() {
        return prices.clone();
    }

    /** What the whole bounds of the limits cost, to be taken off a sum of priced costs. */
    long whole() {
        long whole = 0;
        for (int limit = 0; limit < prices.length; limit++) {
            whole += prices[limit] * linear.bound(limit);
        }
        return whole;
    }

    /**
     * The ways that may be part of a choice that costs less than a known one: the others are dearer than that by
     * themselves, whatever goes with them.
     */
    Option[][] narrowed(long upper) {
        Option[][] narrowed = new Option[options.length][];
        for (int item = 0; item < options.length; item++) {
            int of = item;
            long least = Long.MAX_VALUE;
            for (Option option : options[item]) {
                least = Math.min(least, priced(item, option));
            }
            long others = bound - least;
            narrowed[item] = Arrays.stream(options[item])
                    .filter(option -> others + priced(of, option) < upper)
                    .toArray(Option[]::new);
        }
        return narrowed;
    }
}
