package org.skinweek.planner.search;

import java.util.Arrays;

/** The items that are laid so far, and what they take from the quotas. An item that is not laid has no uses yet. */
final class SearchState {
    private final Quota[] quotas;
    private final long[] bounds;
    private final QuotaShare[][] shares;
    private final int[] masks;
    /** What is taken from each quota that adds up item by item; items that are not laid count with their least. */
    private final long[] values;

    /**
     * Starts with nothing laid.
     *
     * @param shares for each item what it takes from the quotas
     */
    SearchState(Quota[] quotas, QuotaShare[][] shares) {
        this.quotas = quotas;
        this.shares = shares;
        bounds = Arrays.stream(quotas).mapToLong(Quota::bound).toArray();
        masks = new int[shares.length];
        values = new long[quotas.length];
        for (QuotaShare[] own : shares) {
            for (QuotaShare share : own) {
                values[share.quota()] += share.least();
            }
        }
    }

    int[] masks() {
        return masks.clone();
    }

    void lay(int item, int mask) {
        for (QuotaShare share : shares[item]) {
            values[share.quota()] += share.aboveLeast(mask);
        }
        masks[item] = mask;
    }

    void take(int item) {
        for (QuotaShare share : shares[item]) {
            values[share.quota()] -= share.aboveLeast(masks[item]);
        }
        masks[item] = 0;
    }

    /** How much of a quota that adds up item by item is left. */
    long left(int quota) {
        return bounds[quota] - values[quota];
    }

    /** True when a quota holds for what is laid. */
    boolean holds(int quota) {
        return quotas[quota].holds(masks);
    }

    /** True when an item that is not laid may lie on these sessions as far as the quotas go. */
    boolean fits(int item, int mask) {
        return fits(item, mask, shares[item], shares[item].length);
    }

    /**
     * True when an item that is not laid may lie on these sessions as far as some shares go.
     *
     * @param count how many of the shares
     */
    boolean fits(int item, int mask, QuotaShare[] shared, int count) {
        masks[item] = mask;
        boolean fits = true;
        for (int at = 0; at < count && fits; at++) {
            QuotaShare share = shared[at];
            int quota = share.quota();
            fits = share.ofSessions()
                    ? !quotas[quota].isExceeded(masks)
                    : share.mostAboveLeast() <= left(quota)
                            || share.aboveLeast(mask) <= left(quota)
                            || !quotas[quota].holds(masks);
        }
        masks[item] = 0;
        return fits;
    }
}
