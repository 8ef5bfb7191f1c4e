package org.skinweek.planner.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.skinweek.planner.RememberedStop;
import org.skinweek.planner.Stop;
import org.skinweek.planner.WeekSlots;

/**
 * Finds a better choice than a known one in a branch, or proves that there is none. Prices narrow down the ways of
 * laying each item, count vectors say how often items may be used, and a search for each vector says when.
 */
final class OptimalityProof {
    private static final int ROUNDS = 120;
    private static final int ROUNDS_FOR_VECTOR = 30;
    private static final int MOST_NARROWINGS = 4;
    /** Narrowing goes on while it removes at least a tenth. */
    private static final double WORTHWHILE = 0.9;
    /** Where there are more vectors than this, one search over all of them is quicker. */
    private static final int MOST_VECTORS = 20_000;

    private final WeekModel model;
    private final SearchBranch branch;
    private final RememberedStop stop;
    private final LinearLimits linear;
    private final Quota[] quotas;
    private final ItemEntanglement entanglement;
    private int[] best;
    /** The cost to beat; like all bounds here, without the unavoidable cost. */
    private long upper;

    private long bound;

    /**
     * A proof, to be run once.
     *
     * @param known the best choice so far, from any branch
     */
    OptimalityProof(WeekModel model, SearchBranch branch, int[] known, Stop stop) {
        this.model = model;
        this.branch = branch;
        this.stop = new RememberedStop(stop);
        this.best = known;
        this.upper = model.chosenCost(known);
        List<Quota> always = new ArrayList<>(branch.quotas());
        always.addAll(ApartUses.of(branch.quotas(), model.conflicts()));
        linear = new LinearLimits(always, model.cliques());
        this.quotas = branch.quotas().toArray(Quota[]::new);
        entanglement = new ItemEntanglement(model.conflicts(), this.quotas, model.items());
        bound = branch.least();
    }

    /**
     * The best choice: the known one, or a better one of the branch.
     *
     * @param better is told of each better choice on the way
     */
    int[] run(Consumer<int[]> better) {
        if (bound >= upper) {
            return best;
        }
        ItemOption[][] ways = branch.options();
        LimitPrices prices = new LimitPrices(linear, ways, new long[linear.count()], upper, ROUNDS, stop);
        for (int narrowing = 0; narrowing < MOST_NARROWINGS && !stop.now(); narrowing++) {
            bound = Math.max(bound, prices.bound());
            int before = size(ways);
            ways = prices.narrowed(upper);
            if (isEmpty(ways)) {
                return best;
            }
            if (size(ways) > before * WORTHWHILE) {
                break;
            }
            prices = new LimitPrices(linear, ways, prices.values(), upper, ROUNDS, stop);
        }
        if (stop.now()) {
            return best;
        }
        CountVectors counts = new CountVectors(branch, ways, prices, model.conflicts());
        bound = Math.max(bound, counts.bound());
        if (stop.wasGiven()) {
            return best;
        }
        List<CountVectors.Vector> vectors = counts.below(upper, MOST_VECTORS);
        if (vectors.size() >= MOST_VECTORS) {
            search(ways, prices, better);
        } else {
            searchEach(vectors, ways, prices, better);
        }
        return best;
    }

    private void searchEach(
            List<CountVectors.Vector> vectors, ItemOption[][] ways, LimitPrices prices, Consumer<int[]> better) {
        ItemOption[][][] byCount =
                Arrays.stream(ways).map(OptimalityProof::byCount).toArray(ItemOption[][][]::new);
        ItemWays[][] read = new ItemWays[ways.length][WeekSlots.COUNT + 1];
        for (CountVectors.Vector vector : vectors) {
            if (vector.bound() >= upper) {
                return;
            }
            bound = Math.max(bound, vector.bound());
            if (stop.now()) {
                return;
            }
            ItemWays[] own = new ItemWays[ways.length];
            ItemOption[][] options = new ItemOption[ways.length][];
            for (int item = 0; item < own.length; item++) {
                int count = vector.counts().get(item);
                options[item] = byCount[item][count];
                if (read[item][count] == null) {
                    read[item][count] = new ItemWays(item, options[item], prices, quotas);
                }
                own[item] = read[item][count];
            }
            // the vector's bound lacks strong evenings, which items do not cost by themselves
            if (!isEmpty(options) && vector.bound() < upper - evenings(own)) {
                BranchSearch brief = new BranchSearch(model, quotas, entanglement, own, prices.whole(), stop);
                beatBy(brief.brief(best, better));
                if (!brief.isDone() && !stop.wasGiven()) {
                    searchAtOwnPrices(options, upper - evenings(own), prices, better);
                }
            }
        }
    }

    private void searchAtOwnPrices(ItemOption[][] ways, long most, LimitPrices prices, Consumer<int[]> better) {
        LimitPrices own = new LimitPrices(linear, ways, prices.values(), most, ROUNDS_FOR_VECTOR, stop);
        ItemOption[][] narrowed = own.narrowed(most);
        if (!isEmpty(narrowed)) {
            search(narrowed, own, better);
        }
    }

    private long evenings(ItemWays[] ways) {
        int count = LeastEvenings.of(model, ways);
        return model.eveningsCost(model.rest().base(), count) - model.unavoidable();
    }

    /** The ways of an item by how often they use it. */
    private static ItemOption[][] byCount(ItemOption[] ways) {
        List<List<ItemOption>> byCount = new ArrayList<>();
        for (int count = 0; count <= WeekSlots.COUNT; count++) {
            byCount.add(new ArrayList<>());
        }
        for (ItemOption way : ways) {
            byCount.get(Integer.bitCount(way.mask())).add(way);
        }
        return byCount.stream().map(own -> own.toArray(ItemOption[]::new)).toArray(ItemOption[][]::new);
    }

    private void search(ItemOption[][] ways, LimitPrices prices, Consumer<int[]> better) {
        ItemWays[] read = IntStream.range(0, ways.length)
                .mapToObj(item -> new ItemWays(item, ways[item], prices, quotas))
                .toArray(ItemWays[]::new);
        beatBy(new BranchSearch(model, quotas, entanglement, read, prices.whole(), stop).run(best, better));
    }

    private void beatBy(int[] found) {
        if (found != best) {
            best = found;
            upper = model.chosenCost(found);
        }
    }

    private static int size(ItemOption[][] ways) {
        return Arrays.stream(ways).mapToInt(own -> own.length).sum();
    }

    private static boolean isEmpty(ItemOption[][] ways) {
        return Arrays.stream(ways).anyMatch(own -> own.length == 0);
    }

    /** True when no choice of the branch is better than the answer. */
    boolean isProven() {
        return !stop.wasGiven() || bound >= upper;
    }

    /** A lower bound on the cost of every choice in the branch that is better than the answer. */
    long bound() {
        return isProven() ? Long.MAX_VALUE : model.unavoidable() + bound;
    }
}
