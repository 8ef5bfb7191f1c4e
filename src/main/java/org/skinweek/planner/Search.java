package org.skinweek.planner;

import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Branch and bound over the items: each is laid in every way that is not too dear, the cheapest first. What the items
 * that are not laid yet must cost is bounded from below in three ways: the cheapest way of each that still fits; what
 * the last items cost among themselves, found by solving for them first; and the cheapest ways with prices on what they
 * share. The order of items and ways is fixed, so the same task always has the same answer.
 */
final class Search {
    private static final int NODES_BETWEEN_LOOKS = 64;

    private final Model model;
    private final int items;
    private final int[] order;
    private final Option[][] options;
    private final State state;
    private final Stop stop;
    private final long mostNodes;
    private final @Nullable PricedBound priced;
    /** What the items from a depth on cost among themselves, at least. */
    private final long[] tails;
    /** Sessions that are excluded for an item by what is laid down to a depth. */
    private final int[][] forbidden;
    /** The first way of an item that may still fit at a depth: ways before it do not fit any more. */
    private final int[][] first;

    private long best = Long.MAX_VALUE;
    private int @Nullable [] bestMasks;
    private Consumer<int[]> found = masks -> {};
    private boolean countsRest;
    private boolean stopped;
    private long nodes;

    /**
     * A search, to be run once.
     *
     * @param prices prices on what items share; absent for a search without that bound
     * @param mostNodes choices after which it gives up, as if it had been stopped
     */
    Search(Model model, @Nullable Prices prices, Stop stop, long mostNodes) {
        this.model = model;
        this.stop = stop;
        this.mostNodes = mostNodes;
        items = model.items();
        options = new Option[items][];
        for (int item = 0; item < items; item++) {
            options[item] = model.options(item);
        }
        order = model.order();
        state = new State(model);
        priced = prices != null && prices.matter() ? new PricedBound(model, prices, state) : null;
        tails = new long[items + 1];
        forbidden = new int[items + 1][items];
        first = new int[items + 1][items];
    }

    /**
     * Searches for a choice that costs less than a known one.
     *
     * @param known what is known already; it stays the answer when nothing is better
     * @param better is told of each better choice as soon as it is found
     * @return the best choice
     */
    int[] run(int[] known, Consumer<int[]> better) {
        for (int depth = items - 1; depth > 0 && !stopped; depth--) {
            solveTail(depth);
        }
        countsRest = model.rest().matters();
        found = better;
        best = model.cost(known).total();
        bestMasks = known;
        start(0);
        return bestMasks;
    }

    /** Solves for the items from a depth on as if the others were not there. */
    private void solveTail(int depth) {
        best = Long.MAX_VALUE;
        start(depth);
        tails[depth] = stopped || best == Long.MAX_VALUE ? 0 : best;
    }

    private void start(int depth) {
        Arrays.fill(first[depth], 0);
        Arrays.fill(forbidden[depth], 0);
        if (priced != null) {
            priced.start(depth);
        }
        descend(depth, 0, 0, countsRest ? model.rest().base() : 0);
    }

    private void descend(int depth, long cost, long pricedCost, int evenings) {
        if (isTimeToStop()) {
            return;
        }
        long rest = rest(evenings);
        if (depth == items) {
            accept(cost + rest);
            return;
        }
        long others = cheapest(depth);
        if (others < 0 || cost + rest + Math.max(others, tails[depth]) >= best) {
            return;
        }
        if (priced != null && best != Long.MAX_VALUE) {
            long bound = pricedCost + priced.cheapest(depth, order, forbidden[depth]) + rest;
            if (bound >= best) {
                return;
            }
        }
        int item = order[depth];
        Option[] ways = options[item];
        long after = Math.max(others - ways[first[depth][item]].cost(), tails[depth + 1]);
        for (int way = first[depth][item]; way < ways.length && !stopped; way++) {
            Option option = ways[way];
            if (cost + option.cost() + after + rest >= best) {
                return;
            }
            if ((option.mask() & forbidden[depth][item]) == 0 && state.fits(item, option.mask())) {
                lay(depth, item, option.mask());
                descend(
                        depth + 1,
                        cost + option.cost(),
                        priced == null ? 0 : pricedCost + priced.of(item, way),
                        evenings | model.rest().evenings(item, option.mask()));
                state.take(item);
            }
        }
    }

    private boolean isTimeToStop() {
        nodes++;
        if (nodes > mostNodes || (nodes % NODES_BETWEEN_LOOKS == 0 && stop.now())) {
            stopped = true;
        }
        return stopped;
    }

    private void lay(int depth, int item, int mask) {
        state.lay(item, mask);
        for (int later = depth + 1; later < items; later++) {
            int other = order[later];
            forbidden[depth + 1][other] =
                    forbidden[depth][other] | model.conflicts().forbidden(item, mask, other);
            first[depth + 1][other] = first[depth][other];
        }
        if (priced != null) {
            priced.descend(depth);
        }
    }

    /** What the items from a depth on cost at least, each by the cheapest way that still fits; -1 when one has none. */
    private long cheapest(int depth) {
        long sum = 0;
        for (int later = depth; later < items; later++) {
            int item = order[later];
            Option[] ways = options[item];
            int way = first[depth][item];
            while (way < ways.length
                    && ((ways[way].mask() & forbidden[depth][item]) != 0 || !state.fits(item, ways[way].mask()))) {
                way++;
            }
            if (way == ways.length) {
                return -1;
            }
            first[depth][item] = way;
            sum += ways[way].cost();
        }
        return sum;
    }

    private long rest(int evenings) {
        return countsRest ? model.rest().missing(evenings) * model.restFactor() : 0;
    }

    private void accept(long total) {
        if (total < best) {
            best = total;
            int[] masks = state.masks();
            bestMasks = masks;
            found.accept(masks);
        }
    }

    /** True when it ended early: the answer is not proven. */
    boolean wasStopped() {
        return stopped;
    }

    /** Choices looked at. */
    long nodes() {
        return nodes;
    }
}
