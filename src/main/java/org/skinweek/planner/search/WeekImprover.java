package org.skinweek.planner.search;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skinweek.planner.RememberedStop;
import org.skinweek.planner.Stop;
import org.skinweek.planner.Wish;

/**
 * Finds a good choice quickly: lays each item where it costs least, then re-lays one or two at a time while that helps.
 */
final class WeekImprover {
    private static final int ROUNDS = 8;
    /** The most uses of each item in successive passes while the first choice grows. */
    private static final int[] GROWING = {1, 2, 3, 4, 7, Wish.MOST};
    /** How many ways of the first of two items are tried with the second: the cheapest are the most promising. */
    private static final int TRIED = 24;

    private final WeekModel model;
    private final Stop stop;
    private final SearchState state;
    private final int items;
    /** How each item is laid or, while it is taken out, was laid. */
    private final ItemOption[] laid;

    WeekImprover(WeekModel model, Stop stop) {
        this.model = model;
        this.stop = new RememberedStop(stop);
        this.items = model.items();
        Quota[] quotas = model.quotas().toArray(Quota[]::new);
        this.state = new SearchState(
                quotas,
                IntStream.range(0, items)
                        .mapToObj(item -> QuotaShare.of(quotas, item, WaySummary.of(model.options(item))))
                        .toArray(QuotaShare[][]::new));
        this.laid = new ItemOption[items];
    }

    /** The choice: one mask for each item. It begins with pins alone, which always fit. */
    int[] run() {
        for (int item = 0; item < items; item++) {
            lay(item, model.pins(item));
        }
        int[] order = IntStream.range(0, items)
                .boxed()
                .sorted(Comparator.comparingLong(this::stake).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        // few uses of each before many of any, so that no item's seventh use displaces another's first
        for (int most : GROWING) {
            for (int item : order) {
                layOneAnew(item, most);
            }
        }
        for (int round = 0; round < ROUNDS && !stop.now(); round++) {
            if (!improve()) {
                break;
            }
        }
        return state.masks();
    }

    /** How much more an item costs in its dearest way than in its cheapest. */
    private long stake(int item) {
        ItemOption[] options = model.options(item);
        return options[options.length - 1].cost() - options[0].cost();
    }

    private boolean improve() {
        long before = total();
        for (int item = 0; item < items; item++) {
            layOneAnew(item, Wish.MOST);
        }
        for (int one = 0; one < items; one++) {
            for (int other = 0; other < one && !stop.now(); other++) {
                layAnew(one, other);
            }
        }
        return total() < before;
    }

    private void layOneAnew(int item, int most) {
        long best = total();
        ItemOption chosen = laid[item];
        state.take(item);
        PartialPlan others = new PartialPlan(model, laid, item, item);
        int forbidden = others.forbidden(item);
        for (ItemOption option : model.options(item)) {
            if (option.cost() > others.room(best)) {
                break;
            }
            if (Integer.bitCount(option.mask()) <= most && fits(item, option, forbidden)) {
                long total = others.with(option.cost(), evenings(item, option));
                if (total < best) {
                    best = total;
                    chosen = option;
                }
            }
        }
        lay(item, chosen);
    }

    private void layAnew(int one, int other) {
        long best = total();
        long now = laid[one].cost() + laid[other].cost();
        ItemOption chosenOne = laid[one];
        ItemOption chosenOther = laid[other];
        state.take(one);
        state.take(other);
        PartialPlan others = new PartialPlan(model, laid, one, other);
        int forbidden = others.forbidden(one);
        int forbiddenOther = others.forbidden(other);
        long leastOther = model.options(other)[0].cost();
        int tried = 0;
        for (ItemOption option : model.options(one)) {
            long most = Math.min(now, others.room(best));
            if (option.cost() + leastOther > most || tried >= TRIED || stop.now()) {
                break;
            }
            if (fits(one, option, forbidden)) {
                tried++;
                int both = forbiddenOther | model.conflicts().forbidden(one, option.mask(), other);
                state.lay(one, option.mask());
                ItemOption second = cheapest(other, both, most - option.cost());
                state.take(one);
                if (second != null) {
                    int evenings = evenings(one, option) | evenings(other, second);
                    long total = others.with(option.cost() + second.cost(), evenings);
                    if (total < best) {
                        best = total;
                        chosenOne = option;
                        chosenOther = second;
                    }
                }
            }
        }
        lay(one, chosenOne);
        lay(other, chosenOther);
    }

    /** The cheapest way that fits and costs at most so much; absent when there is none. */
    private @Nullable ItemOption cheapest(int item, int forbidden, long most) {
        for (ItemOption option : model.options(item)) {
            if (option.cost() > most) {
                return null;
            }
            if (fits(item, option, forbidden)) {
                return option;
            }
        }
        return null;
    }

    private void lay(int item, ItemOption option) {
        laid[item] = option;
        state.lay(item, option.mask());
    }

    private boolean fits(int item, ItemOption option, int forbidden) {
        return (option.mask() & forbidden) == 0 && state.fits(item, option.mask());
    }

    private int evenings(int item, ItemOption option) {
        return model.rest().evenings(item, option.mask());
    }

    private long total() {
        return new PartialPlan(model, laid, -1, -1).with(0, 0);
    }
}
