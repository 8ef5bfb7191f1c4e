package org.skinweek.planner.search;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.skinweek.planner.WeekSlots;

/**
 * The ways of laying one item as sets of bits, in one order: those that have a session, and those that take no more than
 * so much of a quota. Sets are made when first asked for, since most quotas are never tight.
 */
final class WayIndex {
    private static final int FEW = 16;

    private final int[] masks;
    private final QuotaShare[] shares;
    private final long[] all;
    private final long[] @Nullable [] having = new long[WeekSlots.COUNT][];
    /** By share: what ways take above the least, each amount once, ascending. */
    private final long[] @Nullable [] amounts;
    /** By share and amount: the ways that take no more. */
    private final long[] @Nullable [][] taking;

    /**
     * An index.
     *
     * @param masks the ways, in the order in which they are to be found
     * @param shares what the item takes from quotas
     */
    WayIndex(int[] masks, QuotaShare[] shares) {
        this.masks = masks;
        this.shares = shares;
        all = new long[(masks.length + Long.SIZE - 1) / Long.SIZE];
        for (int way = 0; way < masks.length; way++) {
            add(all, way);
        }
        amounts = new long[shares.length][];
        taking = new long[shares.length][][];
    }

    int count() {
        return masks.length;
    }

    int mask(int way) {
        return masks[way];
    }

    QuotaShare[] shares() {
        return shares;
    }

    /** Every way. */
    long[] all() {
        return all;
    }

    /** The ways that have a session. */
    long[] having(int session) {
        long @Nullable [] known = having[session];
        if (known == null) {
            known = new long[all.length];
            for (int way = 0; way < masks.length; way++) {
                if ((masks[way] & 1 << session) != 0) {
                    add(known, way);
                }
            }
            having[session] = known;
        }
        return known;
    }

    /** The ways that take no more than so much above the least; null where there is none. */
    long @Nullable [] atMost(int share, long amount) {
        long @Nullable [] each = amounts[share];
        long @Nullable [][] sets = taking[share];
        if (each == null || sets == null) {
            long[] taken = new long[masks.length];
            for (int way = 0; way < masks.length; way++) {
                taken[way] = shares[share].aboveLeast(masks[way]);
            }
            each = ascendingOnce(taken);
            sets = sets(taken, each);
            amounts[share] = each;
            taking[share] = sets;
        }
        int last = each.length - 1;
        while (last >= 0 && each[last] > amount) {
            last--;
        }
        return last < 0 ? null : sets[last];
    }

    /** Each number once, in ascending order: they are few, and found sooner than the whole is sorted. */
    private static long[] ascendingOnce(long[] numbers) {
        long[] found = new long[FEW];
        int count = 0;
        for (long number : numbers) {
            int at = Arrays.binarySearch(found, 0, count, number);
            if (at < 0) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                System.arraycopy(found, -at - 1, found, -at, count + at + 1);
                found[-at - 1] = number;
                count++;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private long[][] sets(long[] taken, long[] each) {
        long[][] sets = new long[each.length][all.length];
        for (int way = 0; way < taken.length; way++) {
            add(sets[Arrays.binarySearch(each, taken[way])], way);
        }
        for (int at = 1; at < sets.length; at++) {
            for (int word = 0; word < all.length; word++) {
                sets[at][word] |= sets[at - 1][word];
            }
        }
        return sets;
    }

    private static void add(long[] set, int way) {
        set[way / Long.SIZE] |= 1L << way;
    }
}
