package org.skinweek.planner.search;

import java.util.Arrays;
import org.skinweek.planner.WeekSlots;

/**
 * What strong evenings cost a week: rest nights that are missing, and strong evenings that follow each other. All items
 * share it: an evening rests when none of the strong ones is in it. Both can only grow with each evening more.
 */
final class RestNeed {
    private static final int EVENINGS = WeekSlots.COUNT / 2;

    private final int nights;
    private final int base;
    private final int[] counted;
    private final boolean matters;

    /**
     * A need.
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

    /** The most nights that can be missing. */
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

    /** Nights that are missing when these evenings are no rest. */
    int missing(int evenings) {
        return missingOf(Integer.bitCount(evenings));
    }

    /** How many of these evenings follow another one; the last evening of a week touches the first of the next. */
    static int adjacent(int evenings) {
        int later = (evenings << 2 | evenings >>> (WeekSlots.COUNT - 2)) & WeekSlots.ALL;
        return Integer.bitCount(evenings & later);
    }

    /** Nights that are missing at least when so many evenings are no rest. */
    int missingOf(int count) {
        return Math.max(0, count - (EVENINGS - nights));
    }

    /** How many of so many evenings follow another one at least: each rest night parts two of them at most. */
    static int adjacentOf(int count) {
        return Math.max(0, 2 * count - EVENINGS);
    }

    /** True when any item has a part in it. */
    boolean matters() {
        return matters;
    }
}
