package org.skinweek.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What items share and adds up use by use: quotas that always hold, and groups of uses of which only one can be made. A
 * price on such a limit is a price on each use, so a whole mask is priced by looking up two halves.
 */
final class Linear {
    /** For each limit its items, their sessions and weights, and the bound. */
    private final List<int[]> items = new ArrayList<>();

    private final List<int[]> masks = new ArrayList<>();
    private final List<long[]> weights = new ArrayList<>();
    private final List<Long> bounds = new ArrayList<>();

    Linear(List<Quota> quotas, List<List<Quota.Part>> cliques) {
        for (Quota quota : quotas) {
            if (quota.count() == Quota.Count.USES && quota.onlyWith().isEmpty()) {
                add(quota.parts(), quota.bound());
            }
        }
        cliques.stream()
                .sorted(Comparator.comparingInt((List<Quota.Part> clique) -> -size(clique)))
                .forEach(clique -> add(clique, 1));
    }

    private static int size(List<Quota.Part> clique) {
        return clique.stream().mapToInt(part -> Integer.bitCount(part.mask())).sum();
    }

    private void add(List<Quota.Part> parts, long bound) {
        items.add(parts.stream().mapToInt(Quota.Part::item).toArray());
        masks.add(parts.stream().mapToInt(Quota.Part::mask).toArray());
        weights.add(parts.stream().mapToLong(Quota.Part::weight).toArray());
        bounds.add(bound);
    }

    int count() {
        return bounds.size();
    }

    long bound(int limit) {
        return bounds.get(limit);
    }

    /** How much of a limit a choice uses. */
    long used(int limit, int[] chosen) {
        long used = 0;
        int[] of = items.get(limit);
        for (int part = 0; part < of.length; part++) {
            used += weights.get(limit)[part] * Integer.bitCount(masks.get(limit)[part] & chosen[of[part]]);
        }
        return used;
    }

    /** Adds the price of a limit to that of each use, by item and slot. */
    void price(int limit, long price, long[][] slots) {
        int[] of = items.get(limit);
        for (int part = 0; part < of.length; part++) {
            long each = price * weights.get(limit)[part];
            for (int rest = masks.get(limit)[part]; rest != 0; rest &= rest - 1) {
                slots[of[part]][Integer.numberOfTrailingZeros(rest)] += each;
            }
        }
    }
}
