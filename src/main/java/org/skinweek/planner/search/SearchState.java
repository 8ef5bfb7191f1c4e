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

    /** True when an item that is not laid may lie on these sessions as far as the quotas go. */
    boolean fits(int item, int mask) {
        masks[item] = mask;
        boolean fits = true;
        for (QuotaShare share : shares[item]) {
            int quota = share.quota();
            boolean tooMuch = share.ofSessions()
                    ? quotas[quota].isExceeded(masks)
                    // mostly no way of the item exceeds the bound, so check that before this one
                    : values[quota] + share.mostAboveLeast() > bounds[quota]
                            && values[quota] + share.aboveLeast(mask) > bounds[quota]
                            && quotas[quota].holds(masks);
            if (tooMuch) {
                fits = false;
                break;
            }
        }
        masks[item] = 0;
        return fits;
    }
}
