package org.skinweek.planner.search;

/** The plan without the one or two items that are being laid anew: what the rest costs, and where it leaves no room. */
final class PartialPlan {
    private final WeekModel model;
    private final ItemOption[] laid;
    private final int one;
    private final int other;
    private final int evenings;
    private final long cost;
    private final long least;

    /**
     * Takes one or two items out of a plan.
     *
     * @param laid how each item lies
     * @param one an item that is taken out
     * @param other another such item, or the same one
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

    /** The sessions of an item that the remaining items exclude. */
    int forbidden(int item) {
        int forbidden = 0;
        for (int each = 0; each < laid.length; each++) {
            if (counts(each)) {
                forbidden |= model.conflicts().forbidden(each, laid[each].mask(), item);
            }
        }
        return forbidden;
    }

    /** The most that the items taken out may cost by themselves for the whole plan to cost less than a total. */
    long room(long total) {
        return total - 1 - least;
    }

    /** The cost of the whole plan with the items put back. */
    long with(long added, int addedEvenings) {
        return cost + added + model.eveningsCost(evenings | addedEvenings);
    }
}
