package org.skinweek.planner;

import java.util.Arrays;

/**
 * How many rest nights are missing. All items share it: an evening rests when none of the strong ones is in it.
 */
final class RestNeed {
    private static final int EVENINGS = Slots.COUNT / 2;

    private final int nights;
    private final int base;
    private final int unavoidable;
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
        this.unavoidable = missing(base);
        this.counted = new int[strong.length];
        for (int item = 0; item < strong.length; item++) {
            counted[item] = strong[item] ? Slots.EVENINGS : 0;
        }
        this.matters = nights > 0 && Arrays.stream(counted).anyMatch(mask -> mask != 0);
    }

    int base() {
        return base;
    }

    /** The most nights that can be missing. */
    int most() {
        return nights;
    }

    /** The evenings that an item with a mask keeps from being a rest. */
    int evenings(int item, int mask) {
        return mask & counted[item];
    }

    /** Nights that are missing when these evenings are no rest. */
    int missing(int evenings) {
        return Math.max(0, Integer.bitCount(evenings) - (EVENINGS - nights));
    }

    /** Nights that are missing whatever is chosen. */
    int unavoidable() {
        return unavoidable;
    }

    /** Nights that are missing because of what is chosen when these evenings, the base among them, are no rest. */
    int chosen(int evenings) {
        return missing(evenings) - unavoidable;
    }

    /** True when any item has a part in it. */
    boolean matters() {
        return matters;
    }
}
