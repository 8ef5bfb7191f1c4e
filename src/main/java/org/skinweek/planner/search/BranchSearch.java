package org.skinweek.planner.search;

import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.skinweek.planner.Stop;

/**
 * Branch and bound over the items: each is laid in every way that is not too dear, the cheapest first. There are three
 * lower bounds on the cost of the items that are still to be laid: the cheapest way of each that still fits; what the
 * last items cost among themselves, found by solving for them first; and the cheapest ways with prices on what they
 * share. The order of items and ways is fixed, so the same task always has the same answer.
 */
final class BranchSearch {
    private static final int NODES_BETWEEN_LOOKS = 64;
    /** Solving for a tail is given up after so many nodes; the sum of its parts then has to do. */
    private static final long MOST_NODES_OF_TAIL = 200;
    /** Most searches need fewer nodes. */
    private static final long MOST_NODES_OF_BRIEF = 2000;

    private final WeekModel model;
    private final int items;
    private final int[] order;
    private final ItemWays[] ways;
    private final SearchState state;
    private final Stop stop;
    private final int leastEvenings;
    private final PricedBound priced;
    /** For the items that are still to be laid. */
    private final WayFilter filter;
    /** By depth: for the item that is laid there; created on first use, since most searches end at the first. */
    private final @Nullable WayFilter[] fits;
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
    private long mostNodes;

    /**
     * A search.
     *
     * @param ways the ways of laying each item that are searched
     * @param whole what the whole bounds of the limits cost at the prices of the ways
     */
    BranchSearch(
            WeekModel model, Quota[] quotas, ItemEntanglement entanglement, ItemWays[] ways, long whole, Stop stop) {
        this.model = model;
        this.ways = ways;
        this.stop = stop;
        this.leastEvenings = LeastEvenings.of(model, ways);
        items = model.items();
        order = entanglement.order(ways);
        state = new SearchState(
                quotas, Arrays.stream(ways).map(ItemWays::shares).toArray(QuotaShare[][]::new));
        priced = new PricedBound(ways, whole, state);
        filter = new WayFilter(state);
        fits = new WayFilter[items];
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
        solveTails();
        return run(known, better, Long.MAX_VALUE);
    }

    /**
     * A search without solving for tails first, which suffices for most; it ends early when it takes too many steps.
     */
    int[] brief(int[] known, Consumer<int[]> better) {
        return run(known, better, MOST_NODES_OF_BRIEF);
    }

    private int[] run(int[] known, Consumer<int[]> better, long most) {
        nodes = 0;
        mostNodes = most;
        countsRest = model.rest().matters();
        found = better;
        best = model.chosenCost(known);
        bestMasks = known;
        start(0);
        return bestMasks;
    }

    /** True when the last search was complete. */
    boolean isDone() {
        return !stopped && nodes < mostNodes;
    }

    private void solveTails() {
        countsRest = false;
        found = masks -> {};
        for (int depth = items - 1; depth > 0 && !stopped; depth--) {
            solveTail(depth);
        }
    }

    /** Solves for the items from a depth on as if the others were not there. */
    private void solveTail(int depth) {
        tails[depth] = tails[depth + 1] + ways[order[depth]].costs()[0];
        nodes = 0;
        mostNodes = MOST_NODES_OF_TAIL;
        best = Long.MAX_VALUE;
        start(depth);
        if (!stopped && nodes < mostNodes && best != Long.MAX_VALUE) {
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
        int item = order[depth];
        long pricedAfter = Long.MIN_VALUE / 2;
        if (best != Long.MAX_VALUE) {
            long bound = pricedCost + priced.cheapest(depth, order, forbidden[depth]) + rest;
            if (bound >= best) {
                return;
            }
            pricedAfter = bound - priced.cheapest(depth, item);
        }
        int[] masks = ways[item].masks();
        long[] costs = ways[item].costs();
        long after = Math.max(others - costs[first[depth][item]], tails[depth + 1]);
        WayFilter fitting = fits(depth);
        fitting.aim(ways[item].index(), item, forbidden[depth][item]);
        for (int way = first[depth][item];
                way < masks.length && !stopped && nodes < mostNodes;
                way = fitting.next(way + 1)) {
            int mask = masks[way];
            long costHere = cost + costs[way];
            if (costHere + after + rest >= best) {
                return;
            }
            long pricedHere = ways[item].priced(way);
            if (pricedAfter + pricedHere >= best) {
                continue;
            }
            lay(depth, item, mask);
            descend(
                    depth + 1,
                    costHere,
                    pricedCost + pricedHere,
                    evenings | model.rest().evenings(item, mask));
            state.take(item);
        }
    }

    private WayFilter fits(int depth) {
        @Nullable WayFilter known = fits[depth];
        if (known == null) {
            known = new WayFilter(state);
            fits[depth] = known;
        }
        return known;
    }

    private boolean isTimeToStop() {
        nodes++;
        if (nodes % NODES_BETWEEN_LOOKS == 0 && stop.now()) {
            stopped = true;
        }
        return stopped || nodes >= mostNodes;
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
            filter.aim(ways[item].index(), item, forbidden[depth][item]);
            int way = filter.next(first[depth][item]);
            if (way == ways[item].count()) {
                return -1;
            }
            first[depth][item] = way;
            sum += ways[item].costs()[way];
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
}
