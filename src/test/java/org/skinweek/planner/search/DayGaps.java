package org.skinweek.planner.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.skinweek.routine.Timeline;

/** How evenly days lie in a week that comes again: the oracle's own reckoning, apart from the planner's. */
final class DayGaps {
    private DayGaps() {}

    /** How much more uneven the days of an item are than so many could be, with those that are fixed. */
    static long unevenness(Item item, Set<Integer> slots) {
        List<Integer> days = Stream.concat(slots.stream(), item.fixedSlots().stream())
                .distinct()
                .sorted()
                .map(slot -> slot / 2)
                .toList();
        return days.isEmpty() ? 0 : squared(days) - leastSquared(days.size());
    }

    /** Sum of the squared gaps between days in order, the last one to the first of the next week included. */
    static long squared(List<Integer> days) {
        long sum = 0;
        for (int i = 0; i < days.size(); i++) {
            int next = i + 1 < days.size() ? days.get(i + 1) : days.get(0) + Timeline.DAYS;
            sum += (long) (next - days.get(i)) * (next - days.get(i));
        }
        return sum;
    }

    /** The least sum of squares of so many whole numbers that add up to seven. */
    static long leastSquared(int uses) {
        long[] least = new long[Timeline.DAYS + 1];
        for (int total = 0; total <= Timeline.DAYS; total++) {
            least[total] = (long) total * total;
        }
        for (int use = 1; use < uses; use++) {
            long[] more = new long[Timeline.DAYS + 1];
            for (int total = 0; total <= Timeline.DAYS; total++) {
                more[total] = Long.MAX_VALUE;
                for (int gap = 0; gap <= total; gap++) {
                    more[total] = Math.min(more[total], least[total - gap] + (long) gap * gap);
                }
            }
            least = more;
        }
        return least[Timeline.DAYS];
    }
}
