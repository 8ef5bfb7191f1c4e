package org.skinweek.planner;

import java.util.ArrayList;
import java.util.List;

/** Items that are laid so far, with what they take from the quotas. An item that is not laid has no uses yet. */
final class State {
    private final Quota[] quotas;
    private final long[] bounds;
    private final Share[][] shares;
    private final int[] masks;
    /** What is taken from a quota that adds up item by item; items that are not laid count with the least they can. */
    private final long[] values;

    State(List<Quota> quotas, Option[][] options) {
        this.quotas = quotas.toArray(Quota[]::new);
        bounds = quotas.stream().mapToLong(Quota::bound).toArray();
        masks = new int[options.length];
        values = new long[this.quotas.length];
        shares = new Share[masks.length][];
        for (int item = 0; item < masks.length; item++) {
            List<Share> own = new ArrayList<>();
            for (int quota = 0; quota < values.length; quota++) {
                if (this.quotas[quota].concerns(item)) {
                    Share share = new Share(quota, this.quotas[quota], item, options[item]);
                    own.add(share);
                    values[quota] += share.least();
                }
            }
            shares[item] = own.toArray(Share[]::new);
        }
    }

    int[] masks() {
        return masks.clone();
    }

    void lay(int item, int mask) {
        for (Share share : shares[item]) {
            values[share.quota()] += share.aboveLeast(mask);
        }
        masks[item] = mask;
    }

    void take(int item) {
        for (Share share : shares[item]) {
            values[share.quota()] -= share.aboveLeast(masks[item]);
        }
        masks[item] = 0;
    }

    /** True when an item that is not laid may lie on these sessions as far as the quotas go. */
    boolean fits(int item, int mask) {
        masks[item] = mask;
        boolean fits = true;
        for (Share share : shares[item]) {
            int quota = share.quota();
            boolean tooMuch = share.ofSessions()
                    ? quotas[quota].isExceeded(masks)
                    : values[quota] + share.aboveLeast(mask) > bounds[quota] && quotas[quota].holds(masks);
            if (tooMuch) {
                fits = false;
                break;
            }
        }
        masks[item] = 0;
        return fits;
    }
}
