package org.skinweek.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many evenings cannot be rest nights, whichever ways are chosen: strong items that exclude each other on every evening
 * need an evening for each of their uses. Bounds know from it what rest nights and strong evenings cost at least, long
 * before it is known which evenings they are.
 */
final class LeastEvenings {
    private final Model model;
    private final Option[][] ways;
    private final int[] least;

    private LeastEvenings(Model model, Option[][] ways) {
        this.model = model;
        this.ways = ways;
        this.least = IntStream.range(0, ways.length).map(this::least).toArray();
    }

    /** The number, by some ways of laying each item, none of them empty. */
    static int of(Model model, Option[][] ways) {
        return new LeastEvenings(model, ways).count();
    }

    private int least(int item) {
        int least = Slots.COUNT;
        for (Option way : ways[item]) {
            least = Math.min(least, Integer.bitCount(model.rest().evenings(item, way.mask())));
        }
        return least;
    }

    /** The greatest sum over groups that exclude each other, each grown from another item, the greedy way. */
    private int count() {
        List<Integer> items = IntStream.range(0, ways.length)
                .filter(item -> least[item] > 0)
                .boxed()
                .sorted(Comparator.comparingInt(item -> -least[item]))
                .toList();
        int most = 0;
        for (int first : items) {
            List<Integer> group = new ArrayList<>(List.of(first));
            int sum = least[first];
            for (int item : items) {
                if (group.stream().allMatch(other -> other != item && model.excludeOnEvenings(item, other))) {
                    group.add(item);
                    sum += least[item];
                }
            }
            most = Math.max(most, sum);
        }
        return Math.min(most, Slots.COUNT / 2);
    }
}
