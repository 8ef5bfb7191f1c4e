package org.skinweek.planner.search;

import java.util.Arrays;
import org.skinweek.planner.Stop;
import org.skinweek.planner.WeekSlots;

/**
 * Puts prices on what items share, so that a bound accounts for their competing for it (Lagrangian relaxation). Any
 * prices give a true bound: what the cheapest ways cost with the prices added, less what the whole bound of each limit
 * costs. Raising, round by round, the price of what is asked for too much and lowering that of what is left over brings
 * it near the best cost.
 *
 * <p>All prices are whole numbers, so that the bound is exact.
 */
final class LimitPrices {
    private static final int PATIENCE = 6;
    /** Steps smaller than this no longer matter. */
    private static final double LEAST_STEP = 1.0 / 64;

    private static final double GREATEST = 1L << 48;
    private static final int HALF = WeekSlots.COUNT / 2;

    private final LinearLimits linear;
    private final ItemOption[][] options;
    private final long[][] slots;
    private final long[][] low;
    private final long[][] high;
    private long[] prices;
    private long bound;

    /**
     * Prices for some ways of laying the items.
     *
     * @param options the ways of each item, those that cost least by themselves first
     * @param upper the cost of a known choice, which prices aim to prove the best
     * @param stop asked before each round; any prices give a true bound
     */
    LimitPrices(LinearLimits linear, ItemOption[][] options, long[] start, long upper, int rounds, Stop stop) {
        this.linear = linear;
        this.options = options;
        slots = new long[options.length][WeekSlots.COUNT];
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
            ItemOption cheapest = cheapest(item);
            chosen[item] = cheapest.mask();
            sum += priced(item, cheapest);
        }
        return sum;
    }

    /** The first of the ways that cost least with the prices. Stops at ways that cost as much even without them. */
    private ItemOption cheapest(int item) {
        long reward = reward(item);
        ItemOption cheapest = options[item][0];
        long least = priced(item, cheapest);
        for (ItemOption option : options[item]) {
            if (option.cost() + reward >= least) {
                break;
            }
            long cost = priced(item, option);
            if (cost < least) {
                least = cost;
                cheapest = option;
            }
        }
        return cheapest;
    }

    /** The most that prices can take off the cost of a way: below zero where an item helps others. */
    private long reward(int item) {
        long reward = 0;
        for (long slot : slots[item]) {
            reward += Math.min(0, slot);
        }
        return reward;
    }

    private static void fill(long[] sums, long[] slots, int from) {
        for (int mask = 1; mask < sums.length; mask++) {
            sums[mask] = sums[mask & (mask - 1)] + slots[from + Integer.numberOfTrailingZeros(mask)];
        }
    }

    /** The cost of a way of laying an item with what it uses of the limits. */
    long priced(int item, ItemOption option) {
        if (options[item].length == 1) {
            long sum = option.cost();
            for (int rest = option.mask(); rest != 0; rest &= rest - 1) {
                sum += slots[item][Integer.numberOfTrailingZeros(rest)];
            }
            return sum;
        }
        return option.cost() + low[item][option.mask() & ((1 << HALF) - 1)] + high[item][option.mask() >>> HALF];
    }

    /** A lower bound on the cost of every choice. */
    long bound() {
        return bound;
    }

    /** The prices themselves, as a start for pricing fewer ways. */
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
     * The ways that may be part of a choice cheaper than a known one. Every choice with one of the others costs at
     * least as much, whatever goes with it.
     */
    ItemOption[][] narrowed(long upper) {
        ItemOption[][] narrowed = new ItemOption[options.length][];
        for (int item = 0; item < options.length; item++) {
            narrowed[item] = narrowed(item, upper - bound);
        }
        return narrowed;
    }

    private ItemOption[] narrowed(int item, long room) {
        ItemOption[] all = options[item];
        long most = priced(item, cheapest(item)) + room;
        long reward = reward(item);
        ItemOption[] kept = new ItemOption[all.length];
        int count = 0;
        for (ItemOption option : all) {
            if (option.cost() + reward >= most) {
                break;
            }
            if (priced(item, option) < most) {
                kept[count++] = option;
            }
        }
        return Arrays.copyOf(kept, count);
    }
}
