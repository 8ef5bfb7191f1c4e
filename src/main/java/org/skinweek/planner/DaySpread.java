package org.skinweek.planner;

/** How unevenly uses lie over the days: the sum of the squared gaps in days, above the least that is possible. */
public final class DaySpread {
    private static final int DAYS = WeekSlots.COUNT / 2;
    /** A table, because thousands of ways of laying products look it up. */
    private static final byte[] AROUND = new byte[WeekSlots.ALL + 1];

    static {
        for (int mask = 1; mask < AROUND.length; mask++) {
            AROUND[mask] = (byte) unevenness(mask);
        }
    }

    private DaySpread() {}

    /** Around a week, whose last day touches its first. */
    public static int around(int mask) {
        return AROUND[mask];
    }

    private static int unevenness(int mask) {
        int first = WeekSlots.dayOf(Integer.numberOfTrailingZeros(mask));
        int sum = 0;
        int last = first;
        for (int rest = mask & (mask - 1); rest != 0; rest &= rest - 1) {
            int day = WeekSlots.dayOf(Integer.numberOfTrailingZeros(rest));
            sum += squared(day - last);
            last = day;
        }
        sum += squared(first + DAYS - last);
        return sum - least(Integer.bitCount(mask));
    }

    private static int least(int uses) {
        int gap = DAYS / uses;
        int longer = DAYS % uses;
        return longer * squared(gap + 1) + (uses - longer) * squared(gap);
    }

    private static int squared(int gap) {
        return gap * gap;
    }
}
