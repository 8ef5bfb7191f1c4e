package org.skinweek.planner.search;

import java.util.Arrays;
import org.skinweek.planner.WeekSlots;

/**
 * What strong evenings cost a week: missing rest nights, and strong evenings in succession. All items share this cost:
 * an evening is a rest when no strong item is in it. Each further strong evening can only raise it.
 */
final class RestNeed {
    private static final int EVENINGS = WeekSlots.COUNT / 2;

    private final int nights;
    private final int base;
    private final int[] counted;
    private final boolean matters;

    /**
     * The need for rest in one task.
     *
     * @param nights least number of rest nights
     * @param base evenings that are no rest whatever is chosen
     * @param strong for each item, whether it keeps an evening from being a rest
     */
    RestNeed(int nights, int base, boolean[] strong) {
        this.nights = nights;
        this.base = base;
        this.counted = new int[strong.length];
        for (int item = 0; item < strong.length; item++) {
            counted[item] = strong[item] ? WeekSlots.EVENINGS : 0;
        }
        this.matters = Arrays.stream(counted).anyMatch(mask -> mask != 0);
    }

    int base() {
        return base;
    }

    /** The most rest nights that can be missing. */
    int most() {
        return nights;
    }

    /** The most evenings that can follow another strong one. */
    static int mostAdjacent() {
        return EVENINGS;
    }

    /** The evenings that an item with a mask keeps from being a rest. */
    int evenings(int item, int mask) {
        return mask & counted[item];
    }

    /** Rest nights that are missing when these evenings are no rest. */
    int missing(int evenings) {
        return missingOf(Integer.bitCount(evenings));
    }

    /**
     * How many of these evenings follow another one; the last evening of a week is followed by the first of the next.
     */
    static int adjacent(int evenings) {
        int later = (evenings << 2 | evenings >>> (WeekSlots.COUNT - 2)) & WeekSlots.ALL;
        return Integer.bitCount(evenings & later);
    }

    /** The least number of rest nights missing when so many evenings are no rest. */
    int missingOf(int count) {
        return Math.max(0, count - (EVENINGS - nights));
    }

    /** The least number of evenings, out of so many, that follow another one: each rest night parts two at most. */
    static int adjacentOf(int count) {
        return Math.max(0, 2 * count - EVENINGS);
    }

    /** True when any item has a part in it. */
    boolean matters() {
        return matters;
    }
}
