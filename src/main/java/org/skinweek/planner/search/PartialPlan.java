package org.skinweek.planner.search;

/** All items but one or two that are laid anew: what they cost, and where they leave no room. */
final class PartialPlan {
    private final WeekModel model;
    private final ItemOption[] laid;
    private final int one;
    private final int other;
    private final int evenings;
    private final long cost;
    private final long least;

    /**
     * The others.
     *
     * @param laid how each item lies
     * @param one an item that does not count
     * @param other another one, or the same
     */
    PartialPlan(WeekModel model, ItemOption[] laid, int one, int other) {
        this.model = model;
        this.laid = laid;
        this.one = one;
        this.other = other;
        int restless = model.rest().base();
        long sum = 0;
        for (int item = 0; item < laid.length; item++) {
            if (counts(item)) {
                restless |= model.rest().evenings(item, laid[item].mask());
                sum += laid[item].cost();
            }
        }
        evenings = restless;
        cost = sum;
        least = with(0, 0);
    }

    private boolean counts(int item) {
        return item != one && item != other;
    }

    /** Sessions of an item that they exclude. */
    int forbidden(int item) {
        int forbidden = 0;
        for (int each = 0; each < laid.length; each++) {
            if (counts(each)) {
                forbidden |= model.conflicts().forbidden(each, laid[each].mask(), item);
            }
        }
        return forbidden;
    }

    /** The most that the items that do not count may cost by themselves for all to cost less than so much. */
    long room(long total) {
        return total - 1 - least;
    }

    /** What all cost together. */
    long with(long added, int addedEvenings) {
        return cost + added + model.eveningsCost(evenings | addedEvenings);
    }
}
