package org.skinweek.planner;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How much items stand in each other's way. */
final class Entanglement {
    private Entanglement() {}

    /** The most entangled items first; of equals the one with fewer ways. Those that anything goes with come last. */
    static int[] order(Option[][] options, Conflicts conflicts, List<Quota> quotas) {
        int[] links = new int[options.length];
        for (int item = 0; item < links.length; item++) {
            for (int other = 0; other < links.length; other++) {
                links[item] += other != item && conflicts.link(item, other) ? 2 : 0;
            }
            int of = item;
            links[item] += quotas.stream().anyMatch(quota -> quota.concerns(of)) ? 1 : 0;
        }
        return IntStream.range(0, links.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(item -> -links[item])
                        .thenComparingInt(item -> options[item].length))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
