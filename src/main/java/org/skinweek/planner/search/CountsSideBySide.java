package org.skinweek.planner.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntUnaryOperator;
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
        int[][] forbidden = byCount(options[item], way -> conflicts.forbidden(item, way, other));
        int[][] taken = byCount(options[other], way -> way & concerned);
        boolean[][] possible = new boolean[WeekSlots.COUNT + 1][WeekSlots.COUNT + 1];
        for (int count = 0; count <= WeekSlots.COUNT; count++) {
            for (int otherCount = 0; otherCount <= WeekSlots.COUNT; otherCount++) {
                possible[count][otherCount] = isPossible(forbidden[count], taken[otherCount]);
            }
        }
        return possible;
    }

    /** Sessions that ways of each count lead to, each once. */
    private static int[][] byCount(ItemOption[] ways, IntUnaryOperator sessions) {
        BitSet[] byCount = new BitSet[WeekSlots.COUNT + 1];
        Arrays.setAll(byCount, count -> new BitSet());
        for (ItemOption way : ways) {
            byCount[Integer.bitCount(way.mask())].set(sessions.applyAsInt(way.mask()));
        }
        return Arrays.stream(byCount).map(each -> each.stream().toArray()).toArray(int[][]::new);
    }

    private static boolean isPossible(int[] forbidden, int[] taken) {
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
