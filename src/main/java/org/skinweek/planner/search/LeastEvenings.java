package org.skinweek.planner.search;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.skinweek.planner.WeekSlots;

/**
 * The least number of evenings that cannot be rest nights, whichever ways are chosen: strong items that exclude each
 * other on every evening need an evening for each use. It tells bounds what rest nights and strong evenings cost at
 * least, long before it is known which evenings they are.
 */
final class LeastEvenings {
    private final WeekModel model;
    private final int[] least;

    private LeastEvenings(WeekModel model, ItemWays[] ways) {
        this.model = model;
        this.least = new int[ways.length];
        for (int item = 0; item < least.length; item++) {
            boolean strong = model.rest().evenings(item, WeekSlots.EVENINGS) != 0;
            least[item] = strong ? ways[item].summary().evenings() : 0;
        }
    }

    /** The number for given ways of laying each item; each item must have at least one. */
    static int of(WeekModel model, ItemWays[] ways) {
        return new LeastEvenings(model, ways).count();
    }

    /** The greatest sum over mutually excluding groups, one grown greedily from each item. */
    private int count() {
        int[] items = IntStream.range(0, least.length)
                .filter(item -> least[item] > 0)
                .boxed()
                .sorted(Comparator.comparingInt(item -> -least[item]))
                .mapToInt(Integer::intValue)
                .toArray();
        int most = 0;
        int[] group = new int[items.length];
        for (int first : items) {
            group[0] = first;
            int size = 1;
            int sum = least[first];
            for (int item : items) {
                if (excludesAll(item, group, size)) {
                    group[size++] = item;
                    sum += least[item];
                }
            }
            most = Math.max(most, sum);
        }
        return Math.min(most, WeekSlots.COUNT / 2);
    }

    private boolean excludesAll(int item, int[] group, int size) {
        for (int member = 0; member < size; member++) {
            if (!model.excludeOnEvenings(item, group[member])) {
                return false;
            }
        }
        return true;
    }
}
