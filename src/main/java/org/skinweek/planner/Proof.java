package org.skinweek.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Finds what is better than a known choice in a branch, or proves that nothing is: prices show which ways of laying an
 * item can be part of it at all, counts how often each item may be used, and for each such vector of counts a search
 * says when.
 */
final class Proof {
    private static final int ROUNDS = 120;
    private static final int ROUNDS_FOR_VECTOR = 30;
    private static final int MOST_NARROWINGS = 4;
    /** Narrowing goes on while it takes at least a tenth away. */
    private static final double WORTHWHILE = 0.9;
    /** Where there are more vectors than this, one search over all of them is quicker. */
    private static final int MOST_VECTORS = 20_000;

    private final Model model;
    private final Branch branch;
    private final RememberedStop stop;
    private final Linear linear;
    private final Quota[] quotas;
    private final Entanglement entanglement;
    private int[] best;
    /** What has to be beaten; like all bounds here, beyond the unavoidable. */
    private long upper;

    private long bound;

    /**
     * A proof, to be run once.
     *
     * @param known the best choice so far, of whatever branch
     */
    Proof(Model model, Branch branch, int[] known, Stop stop) {
        this.model = model;
        this.branch = branch;
        this.stop = new RememberedStop(stop);
        this.best = known;
        this.upper = model.chosenCost(known);
        List<Quota> always = new ArrayList<>(branch.quotas());
        always.addAll(ApartUses.of(branch.quotas(), model.conflicts()));
        linear = new Linear(always, model.cliques());
        this.quotas = branch.quotas().toArray(Quota[]::new);
        entanglement = new Entanglement(model.conflicts(), this.quotas, model.items());
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
        Option[][] ways = branch.options();
        Prices prices = new Prices(linear, ways, new long[linear.count()], upper, ROUNDS, stop);
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
            prices = new Prices(linear, ways, prices.values(), upper, ROUNDS, stop);
        }
        if (stop.now()) {
            return best;
        }
        Counts counts = new Counts(branch, ways, prices, model.conflicts());
        bound = Math.max(bound, counts.bound());
        if (stop.wasGiven()) {
            return best;
        }
        List<Counts.Vector> vectors = counts.below(upper, MOST_VECTORS);
        if (vectors.size() >= MOST_VECTORS) {
            search(ways, prices, better);
        } else {
            searchEach(vectors, ways, prices, better);
        }
        return best;
    }

    private void searchEach(List<Counts.Vector> vectors, Option[][] ways, Prices prices, Consumer<int[]> better) {
        Option[][][] byCount = Arrays.stream(ways).map(Proof::byCount).toArray(Option[][][]::new);
        ItemWays[][] read = new ItemWays[ways.length][Slots.COUNT + 1];
        for (Counts.Vector vector : vectors) {
            if (vector.bound() >= upper) {
                return;
            }
            bound = Math.max(bound, vector.bound());
            if (stop.now()) {
                return;
            }
            ItemWays[] own = new ItemWays[ways.length];
            Option[][] options = new Option[ways.length][];
            for (int item = 0; item < own.length; item++) {
                int count = vector.counts().get(item);
                options[item] = byCount[item][count];
                if (read[item][count] == null) {
                    read[item][count] = new ItemWays(item, options[item], prices, quotas);
                }
                own[item] = read[item][count];
            }
            // what strong evenings cost at least is no part of what items cost by themselves
            if (!isEmpty(options) && vector.bound() < upper - evenings(own)) {
                Search brief = new Search(model, quotas, entanglement, own, prices.whole(), stop);
                beatBy(brief.brief(best, better));
                if (!brief.isDone() && !stop.wasGiven()) {
                    searchAtOwnPrices(options, upper - evenings(own), prices, better);
                }
            }
        }
    }

    private void searchAtOwnPrices(Option[][] ways, long most, Prices prices, Consumer<int[]> better) {
        Prices own = new Prices(linear, ways, prices.values(), most, ROUNDS_FOR_VECTOR, stop);
        Option[][] narrowed = own.narrowed(most);
        if (!isEmpty(narrowed)) {
            search(narrowed, own, better);
        }
    }

    private long evenings(ItemWays[] ways) {
        int count = LeastEvenings.of(model, ways);
        return model.eveningsCost(model.rest().base(), count) - model.unavoidable();
    }

    /** The ways of an item by how often they use it. */
    private static Option[][] byCount(Option[] ways) {
        List<List<Option>> byCount = new ArrayList<>();
        for (int count = 0; count <= Slots.COUNT; count++) {
            byCount.add(new ArrayList<>());
        }
        for (Option way : ways) {
            byCount.get(Integer.bitCount(way.mask())).add(way);
        }
        return byCount.stream().map(own -> own.toArray(Option[]::new)).toArray(Option[][]::new);
    }

    private void search(Option[][] ways, Prices prices, Consumer<int[]> better) {
        ItemWays[] read = IntStream.range(0, ways.length)
                .mapToObj(item -> new ItemWays(item, ways[item], prices, quotas))
                .toArray(ItemWays[]::new);
        beatBy(new Search(model, quotas, entanglement, read, prices.whole(), stop).run(best, better));
    }

    private void beatBy(int[] found) {
        if (found != best) {
            best = found;
            upper = model.chosenCost(found);
        }
    }

    private static int size(Option[][] ways) {
        return Arrays.stream(ways).mapToInt(own -> own.length).sum();
    }

    private static boolean isEmpty(Option[][] ways) {
        return Arrays.stream(ways).anyMatch(own -> own.length == 0);
    }

    /** True when no choice of the branch is better than the answer. */
    boolean isProven() {
        return !stop.wasGiven() || bound >= upper;
    }

    /** No choice of the branch costs less, unless it costs more than the answer. */
    long bound() {
        return isProven() ? Long.MAX_VALUE : model.unavoidable() + bound;
    }
}
