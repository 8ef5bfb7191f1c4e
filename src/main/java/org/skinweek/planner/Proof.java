package org.skinweek.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

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
    private int[] best;
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
        List<Quota> quotas = new ArrayList<>(branch.quotas());
        quotas.addAll(ApartUses.of(branch.quotas(), model.conflicts()));
        linear = new Linear(quotas, model.cliques());
        bound = branch.least();
    }

    /**
     * The best choice: the known one, or a better one of the branch.
     *
     * @param better is told of each better choice on the way
     */
    int[] run(Consumer<int[]> better) {
        long upper = upper();
        if (bound >= upper) {
            return best;
        }
        Option[][] ways = branch.options();
        Prices prices = new Prices(linear, ways, new long[linear.count()], upper, ROUNDS);
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
            prices = new Prices(linear, ways, prices.values(), upper, ROUNDS);
        }
        Counts counts = new Counts(branch, ways, prices);
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
        for (Counts.Vector vector : vectors) {
            long upper = upper();
            if (vector.bound() >= upper) {
                return;
            }
            bound = Math.max(bound, vector.bound());
            if (stop.now()) {
                return;
            }
            Option[][] own = counted(ways, vector);
            if (isEmpty(own)) {
                continue;
            }
            // what strong evenings cost at least is no part of what items cost by themselves
            long most = upper - evenings(own);
            if (vector.bound() >= most) {
                continue;
            }
            Prices ownPrices = new Prices(linear, own, prices.values(), most, ROUNDS_FOR_VECTOR);
            own = ownPrices.narrowed(most);
            if (!isEmpty(own)) {
                search(own, ownPrices, better);
            }
        }
    }

    private long evenings(Option[][] ways) {
        int count = LeastEvenings.of(model, ways);
        return model.eveningsCost(model.rest().base(), count) - model.unavoidable();
    }

    private static Option[][] counted(Option[][] ways, Counts.Vector vector) {
        Option[][] counted = new Option[ways.length][];
        for (int item = 0; item < ways.length; item++) {
            int count = vector.counts().get(item);
            counted[item] = Arrays.stream(ways[item])
                    .filter(option -> Integer.bitCount(option.mask()) == count)
                    .toArray(Option[]::new);
        }
        return counted;
    }

    private void search(Option[][] ways, Prices prices, Consumer<int[]> better) {
        Search search = new Search(model, branch, ways, prices, stop);
        best = search.run(best, better);
    }

    /** What has to be beaten; like all bounds here, beyond the unavoidable. */
    private long upper() {
        return model.chosenCost(best);
    }

    private static int size(Option[][] ways) {
        return Arrays.stream(ways).mapToInt(own -> own.length).sum();
    }

    private static boolean isEmpty(Option[][] ways) {
        return Arrays.stream(ways).anyMatch(own -> own.length == 0);
    }

    /** True when no choice of the branch is better than the answer. */
    boolean isProven() {
        return !stop.wasGiven() || bound >= upper();
    }

    /** No choice of the branch costs less, unless it costs more than the answer. */
    long bound() {
        return isProven() ? Long.MAX_VALUE : model.unavoidable() + bound;
    }
}
