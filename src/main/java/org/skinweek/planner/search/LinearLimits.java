package org.skinweek.planner.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The shared limits that add up use by use: quotas that always hold, and groups of uses of which only one can be made.
 * A price on such a limit is a price on each use, so a whole mask is priced by looking up two halves.
 */
final class LinearLimits {
    /** For each limit its parts: items, their sessions and weights. */
    private final Quota.Part[][] parts;

    private final long[] bounds;

    LinearLimits(List<Quota> quotas, List<List<Quota.Part>> cliques) {
        List<Quota> linear = quotas.stream()
                .filter(quota ->
                        quota.count() == Quota.Count.USES && quota.onlyWith().isEmpty())
                .toList();
        List<List<Quota.Part>> largest = new ArrayList<>(cliques);
        largest.sort(Comparator.comparingInt(clique -> -size(clique)));
        parts = new Quota.Part[linear.size() + largest.size()][];
        bounds = new long[parts.length];
        for (int limit = 0; limit < parts.length; limit++) {
            boolean quota = limit < linear.size();
            List<Quota.Part> own = quota ? linear.get(limit).parts() : largest.get(limit - linear.size());
            parts[limit] = own.toArray(Quota.Part[]::new);
            bounds[limit] = quota ? linear.get(limit).bound() : 1;
        }
    }

    private static int size(List<Quota.Part> clique) {
        int size = 0;
        for (Quota.Part part : clique) {
            size += Integer.bitCount(part.mask());
        }
        return size;
    }

    int count() {
        return bounds.length;
    }

    long bound(int limit) {
        return bounds[limit];
    }

    /** How much of a limit a choice uses. */
    long used(int limit, int[] chosen) {
        long used = 0;
        for (Quota.Part part : parts[limit]) {
            used += part.weight() * Integer.bitCount(part.mask() & chosen[part.item()]);
        }
        return used;
    }

    /** Adds the price of a limit to that of each use, by item and slot. */
    void price(int limit, long price, long[][] slots) {
        for (Quota.Part part : parts[limit]) {
            long each = price * part.weight();
            for (int rest = part.mask(); rest != 0; rest &= rest - 1) {
                slots[part.item()][Integer.numberOfTrailingZeros(rest)] += each;
            }
        }
    }
}
