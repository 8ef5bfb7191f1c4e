package org.skinweek.planner;

import java.util.ArrayList;
import java.util.List;

/** Items that are laid so far, with what they take from the quotas. An item that is not laid has no uses yet. */
final class State {
    private final Quota[] quotas;
    private final int[][] quotasOf;
    private final int[] masks;
    private final boolean[] laid;
    /** What is taken from a quota that adds up item by item; items that are not laid count with the least they can. */
    private final long[] values;
    /** The least that an item can take from a quota in any of its ways. */
    private final long[][] least;

    State(List<Quota> quotas, Option[][] options) {
        this.quotas = quotas.toArray(Quota[]::new);
        masks = new int[options.length];
        laid = new boolean[masks.length];
        values = new long[this.quotas.length];
        least = new long[values.length][masks.length];
        quotasOf = new int[masks.length][];
        for (int item = 0; item < masks.length; item++) {
            List<Integer> concerned = new ArrayList<>();
            for (int quota = 0; quota < values.length; quota++) {
                if (this.quotas[quota].concerns(item)) {
                    concerned.add(quota);
                    least[quota][item] = least(this.quotas[quota], item, options[item]);
                    values[quota] += least[quota][item];
                }
            }
            quotasOf[item] = concerned.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    private static long least(Quota quota, int item, Option[] options) {
        if (quota.partsOf(item).length == 0) {
            return 0;
        }
        long least = Long.MAX_VALUE;
        for (Option option : options) {
            least = Math.min(least, quota.added(item, option.mask()));
        }
        return least;
    }

    boolean isLaid(int item) {
        return laid[item];
    }

    int mask(int item) {
        return masks[item];
    }

    int[] masks() {
        return masks.clone();
    }

    void lay(int item, int mask) {
        for (int quota : quotasOf[item]) {
            values[quota] += quotas[quota].added(item, mask) - least[quota][item];
        }
        masks[item] = mask;
        laid[item] = true;
    }

    void take(int item) {
        for (int quota : quotasOf[item]) {
            values[quota] -= quotas[quota].added(item, masks[item]) - least[quota][item];
        }
        masks[item] = 0;
        laid[item] = false;
    }

    /** True when an item that is not laid may lie on these sessions as far as the quotas go. */
    boolean fits(int item, int mask) {
        masks[item] = mask;
        try {
            for (int index : quotasOf[item]) {
                Quota quota = quotas[index];
                boolean tooMuch = quota.count() == Quota.Count.SESSIONS
                        ? quota.isExceeded(masks)
                        : values[index] - least[index][item] + quota.added(item, mask) > quota.bound()
                                && quota.holds(masks);
                if (tooMuch) {
                    return false;
                }
            }
            return true;
        } finally {
            masks[item] = 0;
        }
    }
}
