package org.skinweek.planner.search;

import java.util.Comparator;
import java.util.stream.IntStream;

/** How much items stand in each other's way. */
final class ItemEntanglement {
    private final int[] links;

    ItemEntanglement(UseConflicts conflicts, Quota[] quotas, int items) {
        links = new int[items];
        for (int item = 0; item < items; item++) {
            for (int other = 0; other < items; other++) {
                links[item] += other != item && conflicts.link(item, other) ? 2 : 0;
            }
            for (Quota quota : quotas) {
                if (quota.concerns(item)) {
                    links[item]++;
                    break;
                }
            }
        }
    }

    /** The most entangled items first; of equals, the one with fewer ways. Items that go with anything come last. */
    int[] order(ItemWays[] ways) {
        return IntStream.range(0, links.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(item -> -links[item])
                        .thenComparingInt(item -> ways[item].count()))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
