package org.skinweek.planner;

import java.util.Comparator;
import java.util.stream.IntStream;

/** A good choice in little time: each item where it costs least, then one and two at a time laid anew while that helps. */
final class Improver {
    private static final int ROUNDS = 8;
    /** Ways of the first of two items that are tried with the second: the cheap ones are the promising ones. */
    private static final int TRIED = 24;

    private final Model model;
    private final Stop stop;
    private final State state;
    private final int items;

    Improver(Model model, Stop stop) {
        this.model = model;
        this.stop = stop;
        this.state = new State(model.quotas(), model.options());
        this.items = model.items();
    }

    /** The choice: one mask for each item. It begins with pins alone, which always fit. */
    int[] run() {
        for (int item = 0; item < items; item++) {
            state.lay(item, model.candidates().pinned(item));
        }
        IntStream.range(0, items)
                .boxed()
                .sorted(Comparator.comparingLong(this::stake).reversed())
                .forEach(this::layAnew);
        for (int round = 0; round < ROUNDS && !stop.now(); round++) {
            if (!improve()) {
                break;
            }
        }
        return state.masks();
    }

    /** What there is to lose with an item. */
    private long stake(int item) {
        Option[] options = model.options(item);
        return options[options.length - 1].cost() - options[0].cost();
    }

    private boolean improve() {
        long before = total();
        for (int item = 0; item < items; item++) {
            layAnew(item);
        }
        for (int one = 0; one < items; one++) {
            for (int other = 0; other < one && !stop.now(); other++) {
                layAnew(one, other);
            }
        }
        return total() < before;
    }

    private void layAnew(int item) {
        int old = state.mask(item);
        state.take(item);
        long best = totalWith(item, old);
        int mask = old;
        for (Option option : model.options(item)) {
            if (fits(item, option.mask())) {
                long total = totalWith(item, option.mask());
                if (total < best) {
                    best = total;
                    mask = option.mask();
                }
                if (!model.rest().matters()) {
                    break;
                }
            }
        }
        state.lay(item, mask);
    }

    private void layAnew(int one, int other) {
        int oldOne = state.mask(one);
        int oldOther = state.mask(other);
        long best = total();
        long now = model.cost(one, oldOne) + model.cost(other, oldOther);
        state.take(one);
        state.take(other);
        int maskOne = oldOne;
        int maskOther = oldOther;
        long leastOther = model.options(other)[0].cost();
        int tried = 0;
        for (Option option : model.options(one)) {
            if (option.cost() + leastOther > now || tried >= TRIED || stop.now()) {
                break;
            }
            if (!fits(one, option.mask())) {
                continue;
            }
            tried++;
            state.lay(one, option.mask());
            for (Option second : model.options(other)) {
                if (option.cost() + second.cost() > now) {
                    break;
                }
                if (fits(other, second.mask())) {
                    state.lay(other, second.mask());
                    long total = total();
                    state.take(other);
                    if (total < best) {
                        best = total;
                        maskOne = option.mask();
                        maskOther = second.mask();
                    }
                    break;
                }
            }
            state.take(one);
        }
        state.lay(one, maskOne);
        state.lay(other, maskOther);
    }

    private boolean fits(int item, int mask) {
        for (int other = 0; other < items; other++) {
            if (other != item
                    && (model.conflicts().forbidden(/* item= */ other, state.mask(other), /* other= */ item) & mask)
                            != 0) {
                return false;
            }
        }
        return state.fits(item, mask);
    }

    private long totalWith(int item, int mask) {
        state.lay(item, mask);
        long total = total();
        state.take(item);
        return total;
    }

    private long total() {
        long total = 0;
        int evenings = model.rest().base();
        for (int item = 0; item < items; item++) {
            int mask = state.mask(item);
            total += model.cost(item, mask);
            evenings |= model.rest().evenings(item, mask);
        }
        return total + model.rest().missing(evenings) * model.restFactor();
    }
}
