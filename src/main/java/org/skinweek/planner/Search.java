package org.skinweek.planner;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Branch and bound over the items: each is laid in every way that is not too dear, the cheapest first. What the items
 * that are not laid yet must cost is bounded from below in three ways: the cheapest way of each that still fits; what
 * the last items cost among themselves, found by solving for them first; and the cheapest ways with prices on what they
 * share. The order of items and ways is fixed, so the same task always has the same answer.
 */
final class Search {
    private static final int NODES_BETWEEN_LOOKS = 64;
    /** A tail that takes longer than this is not worth it: the sum of its parts has to do. */
    private static final long MOST_NODES_OF_TAIL = 200;

    private final Model model;
    private final int items;
    private final int[] order;
    /** The ways of each item, the cheapest first, as their sessions and their costs. */
    private final int[][] masks;

    private final long[][] costs;
    private final State state;
    private final Stop stop;
    private final int leastEvenings;
    private final PricedBound priced;
    /** What the items from a depth on cost among themselves, at least. */
    private final long[] tails;
    /** Sessions that are excluded for an item by what is laid down to a depth. */
    private final int[][] forbidden;
    /** The first way of an item that may still fit at a depth: ways before it do not fit any more. */
    private final int[][] first;

    private long best = Long.MAX_VALUE;
    private int[] bestMasks = {};
    private Consumer<int[]> found = masks -> {};
    private boolean countsRest;
    private boolean stopped;
    private long nodes;
    private long tailNodes;

    /**
     * A search, to be run once.
     *
     * @param options the ways of laying each item that are searched, the cheapest first
     * @param prices prices on what items share
     */
    Search(Model model, Branch branch, Option[][] options, Prices prices, Stop stop) {
        this.model = model;
        this.stop = stop;
        this.leastEvenings = LeastEvenings.of(model, options);
        items = model.items();
        masks = Arrays.stream(options).map(Option::masks).toArray(int[][]::new);
        costs = Arrays.stream(options).map(Option::costs).toArray(long[][]::new);
        order = Entanglement.order(options, model.conflicts(), branch.quotas());
        state = new State(branch.quotas(), options);
        priced = new PricedBound(options, prices, state);
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
        tailNodes = Long.MAX_VALUE;
        countsRest = model.rest().matters();
        found = better;
        best = model.chosenCost(known);
        bestMasks = known;
        start(0);
        return bestMasks;
    }

    /** Solves for the items from a depth on as if the others were not there. */
    private void solveTail(int depth) {
        tails[depth] = tails[depth + 1] + costs[order[depth]][0];
        tailNodes = nodes + MOST_NODES_OF_TAIL;
        best = Long.MAX_VALUE;
        start(depth);
        if (!stopped && nodes < tailNodes && best != Long.MAX_VALUE) {
            tails[depth] = best;
        }
    }

    private void start(int depth) {
        Arrays.fill(first[depth], 0);
        Arrays.fill(forbidden[depth], 0);
        priced.start(depth);
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
        if (best != Long.MAX_VALUE) {
            long bound = pricedCost + priced.cheapest(depth, order, forbidden[depth]) + rest;
            if (bound >= best) {
                return;
            }
        }
        int item = order[depth];
        int[] ways = masks[item];
        long after = Math.max(others - costs[item][first[depth][item]], tails[depth + 1]);
        for (int way = first[depth][item]; way < ways.length && !stopped && nodes < tailNodes; way++) {
            int mask = ways[way];
            long costHere = cost + costs[item][way];
            if (costHere + after + rest >= best) {
                return;
            }
            if ((mask & forbidden[depth][item]) == 0 && state.fits(item, mask)) {
                lay(depth, item, mask);
                descend(
                        depth + 1,
                        costHere,
                        pricedCost + priced.of(item, way),
                        evenings | model.rest().evenings(item, mask));
                state.take(item);
            }
        }
    }

    private boolean isTimeToStop() {
        nodes++;
        if (nodes % NODES_BETWEEN_LOOKS == 0 && stop.now()) {
            stopped = true;
        }
        return stopped || nodes >= tailNodes;
    }

    private void lay(int depth, int item, int mask) {
        state.lay(item, mask);
        for (int later = depth + 1; later < items; later++) {
            int other = order[later];
            forbidden[depth + 1][other] =
                    forbidden[depth][other] | model.conflicts().forbidden(item, mask, other);
            first[depth + 1][other] = first[depth][other];
        }
        priced.descend(depth);
    }

    /** What the items from a depth on cost at least, each by the cheapest way that still fits; -1 when one has none. */
    private long cheapest(int depth) {
        long sum = 0;
        for (int later = depth; later < items; later++) {
            int item = order[later];
            int[] ways = masks[item];
            int way = first[depth][item];
            while (way < ways.length && ((ways[way] & forbidden[depth][item]) != 0 || !state.fits(item, ways[way]))) {
                way++;
            }
            if (way == ways.length) {
                return -1;
            }
            first[depth][item] = way;
            sum += costs[item][way];
        }
        return sum;
    }

    private long rest(int evenings) {
        return countsRest ? model.eveningsCost(evenings, leastEvenings) - model.unavoidable() : 0;
    }

    private void accept(long total) {
        if (total < best) {
            best = total;
            int[] chosen = state.masks();
            bestMasks = chosen;
            found.accept(chosen);
        }
    }

    /** True when it ended early: the answer is not proven. */
    boolean wasStopped() {
        return stopped;
    }
}
