package org.skinweek.planner.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.skinweek.planner.WeekSlots;

/**
 * Which counts of two items fit into one week, given that uses of the two exclude each other: a retinoid on three
 * nights leaves an acid that keeps a day's distance no more than two, whatever each could have alone. Prices miss this,
 * because half a use of each on every night would satisfy them.
 */
final class CountsSideBySide {
    /** By two items, the later one first, and a count of each: whether the counts go together; absent where all do. */
    private final boolean[][][][] possible;

    /** Reads the ways of laying the items. */
    CountsSideBySide(ItemOption[][] options, UseConflicts conflicts) {
        possible = new boolean[options.length][options.length][][];
        for (int item = 0; item < options.length; item++) {
            for (int other = 0; other < item; other++) {
                if (conflicts.link(item, other)) {
                    possible[item][other] = possible(options, item, other, conflicts);
                }
            }
        }
    }

    private static boolean[][] possible(ItemOption[][] options, int item, int other, UseConflicts conflicts) {
        int concerned = conflicts.forbidden(item, WeekSlots.ALL, other);
        List<Set<Integer>> forbidden = new ArrayList<>();
        List<Set<Integer>> taken = new ArrayList<>();
        for (int count = 0; count <= WeekSlots.COUNT; count++) {
            forbidden.add(new LinkedHashSet<>());
            taken.add(new LinkedHashSet<>());
        }
        for (ItemOption way : options[item]) {
            forbidden.get(Integer.bitCount(way.mask())).add(conflicts.forbidden(item, way.mask(), other));
        }
        for (ItemOption way : options[other]) {
            taken.get(Integer.bitCount(way.mask())).add(way.mask() & concerned);
        }
        boolean[][] possible = new boolean[WeekSlots.COUNT + 1][WeekSlots.COUNT + 1];
        for (int count = 0; count <= WeekSlots.COUNT; count++) {
            for (int otherCount = 0; otherCount <= WeekSlots.COUNT; otherCount++) {
                possible[count][otherCount] = isPossible(forbidden.get(count), taken.get(otherCount));
            }
        }
        return possible;
    }

    private static boolean isPossible(Set<Integer> forbidden, Set<Integer> taken) {
        for (int own : forbidden) {
            for (int others : taken) {
                if ((own & others) == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** True when the count of an item goes with that of each item before it. */
    boolean allow(int[] counts, int item) {
        for (int other = 0; other < item; other++) {
            boolean[][] both = possible[item][other];
            if (both != null && !both[counts[item]][counts[other]]) {
                return false;
            }
        }
        return true;
    }
}
