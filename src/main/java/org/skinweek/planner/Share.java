package org.skinweek.planner;

/** What one item takes from one quota: read off the quota once, because searches ask for it again and again. */
final class Share {
    private final int quota;
    private final Quota.Count count;
    private final int[] masks;
    private final long[] weights;
    private final long least;

    /**
     * The share of an item.
     *
     * @param index index of the quota
     * @param options the ways of laying the item
     */
    Share(int index, Quota quota, int item, Option[] options) {
        this.quota = index;
        this.count = quota.count();
        Quota.Part[] parts = quota.partsOf(item);
        masks = new int[parts.length];
        weights = new long[parts.length];
        for (int part = 0; part < parts.length; part++) {
            masks[part] = parts[part].mask();
            weights[part] = parts[part].weight();
        }
        least = parts.length == 0 ? 0 : least(options);
    }

    private long least(Option[] options) {
        long lowest = Long.MAX_VALUE;
        for (Option option : options) {
            lowest = Math.min(lowest, added(option.mask()));
        }
        return lowest;
    }

    private long added(int mask) {
        long sum = 0;
        for (int part = 0; part < masks.length; part++) {
            int counted = Integer.bitCount(masks[part] & mask);
            sum += weights[part] * (count == Quota.Count.PRODUCTS ? Math.min(1, counted) : counted);
        }
        return sum;
    }

    /** Index of the quota. */
    int quota() {
        return quota;
    }

    /** True when sessions are counted, to which no item adds by itself. */
    boolean ofSessions() {
        return count == Quota.Count.SESSIONS;
    }

    /** The least that the item can take in any of its ways. */
    long least() {
        return least;
    }

    /** What a way of laying the item takes more than the least. */
    long aboveLeast(int mask) {
        return added(mask) - least;
    }
}
