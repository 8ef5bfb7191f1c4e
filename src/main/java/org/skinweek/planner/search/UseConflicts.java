package org.skinweek.planner.search;

import org.skinweek.planner.WeekSlots;

/** Sessions of two items that exclude each other, as masks: those limits that concern pairs of uses. */
final class UseConflicts {
    private final int[][][] masks;

    UseConflicts(int items) {
        masks = new int[items][WeekSlots.COUNT][items];
    }

    /** Makes two uses exclude each other; they may be of the same item. */
    void add(int item, int slot, int other, int otherSlot) {
        masks[item][slot][other] |= 1 << otherSlot;
        masks[other][otherSlot][item] |= 1 << slot;
    }

    /** True when the two uses exclude each other. */
    boolean excludes(int item, int slot, int other, int otherSlot) {
        return (masks[item][slot][other] & 1 << otherSlot) != 0;
    }

    /** True when the sessions of one mask do not exclude each other. */
    boolean agreesWithItself(int item, int mask) {
        return (forbidden(item, mask, item) & mask) == 0;
    }

    /** The sessions of another item that a mask of this one excludes. */
    int forbidden(int item, int mask, int other) {
        int forbidden = 0;
        for (int rest = mask; rest != 0; rest &= rest - 1) {
            forbidden |= masks[item][Integer.numberOfTrailingZeros(rest)][other];
        }
        return forbidden;
    }

    /** True when any use of the one excludes any use of the other. */
    boolean link(int item, int other) {
        for (int slot = 0; slot < WeekSlots.COUNT; slot++) {
            if (masks[item][slot][other] != 0) {
                return true;
            }
        }
        return false;
    }
}
