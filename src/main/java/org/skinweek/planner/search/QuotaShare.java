package org.skinweek.planner.search;

import java.util.ArrayList;
import java.util.List;

/** What one item takes from one quota, precomputed because searches keep asking for it. */
final class QuotaShare {
    private final int quota;
    private final Quota.Count count;
    private final int[] masks;
    private final long[] weights;
    private final long least;
    private final long most;

    private QuotaShare(int index, Quota quota, int item, WaySummary summary) {
        this.quota = index;
        this.count = quota.count();
        Quota.Part[] parts = quota.partsOf(item);
        masks = new int[parts.length];
        weights = new long[parts.length];
        for (int part = 0; part < parts.length; part++) {
            masks[part] = parts[part].mask();
            weights[part] = parts[part].weight();
        }
        least = least(summary);
        most = most(summary);
    }

    /** What an item takes from each quota that it has a part in. */
    static QuotaShare[] of(Quota[] quotas, int item, WaySummary summary) {
        List<QuotaShare> own = new ArrayList<>();
        for (int index = 0; index < quotas.length; index++) {
            if (quotas[index].concerns(item)) {
                own.add(new QuotaShare(index, quotas[index], item, summary));
            }
        }
        return own.toArray(QuotaShare[]::new);
    }

    private long least(WaySummary summary) {
        long sum = 0;
        for (int part = 0; part < masks.length; part++) {
            int uses = weights[part] < 0 ? summary.mostIn(masks[part]) : summary.leastIn(masks[part]);
            sum += weights[part] * counted(uses);
        }
        return sum;
    }

    private long most(WaySummary summary) {
        long sum = 0;
        for (int part = 0; part < masks.length; part++) {
            int uses = weights[part] < 0 ? summary.leastIn(masks[part]) : summary.mostIn(masks[part]);
            sum += weights[part] * counted(uses);
        }
        return sum;
    }

    private long added(int mask) {
        long sum = 0;
        for (int part = 0; part < masks.length; part++) {
            sum += weights[part] * counted(Integer.bitCount(masks[part] & mask));
        }
        return sum;
    }

    private int counted(int uses) {
        return count == Quota.Count.PRODUCTS ? Math.min(1, uses) : uses;
    }

    /** Index of the quota. */
    int quota() {
        return quota;
    }

    /** True when sessions are counted, to which no item adds by itself. */
    boolean ofSessions() {
        return count == Quota.Count.SESSIONS;
    }

    /** No way of laying the item takes less. */
    long least() {
        return least;
    }

    /** The most that any way of laying the item takes beyond the least. */
    long mostAboveLeast() {
        return most - least;
    }

    /** What a way of laying the item takes more than the least. */
    long aboveLeast(int mask) {
        return added(mask) - least;
    }
}
