package org.skinweek.planner.search;

import org.jspecify.annotations.Nullable;
import org.skinweek.planner.WeekSlots;

/** Finds the ways of laying an item that fit what is laid so far, sixty-four at once. It is aimed anew at each item. */
final class WayFilter {
    private static final WayIndex NONE = new WayIndex(new int[0], new QuotaShare[0]);

    private final SearchState state;
    private WayIndex index = NONE;
    private int item;
    private boolean blocked;
    /** Sets in which a way must be. */
    private long[][] required = {};

    private int requiredCount;
    /** Sets in which a way must not be. */
    private long[][] excluded = new long[WeekSlots.COUNT][];

    private int excludedCount;
    /** Shares that depend on the way itself, to be looked at one by one. */
    private QuotaShare[] open = {};

    private int openCount;

    WayFilter(SearchState state) {
        this.state = state;
    }

    /**
     * Looks for ways of an item that is not laid.
     *
     * @param sessions those that are excluded for it
     */
    void aim(WayIndex ways, int aimed, int sessions) {
        index = ways;
        item = aimed;
        blocked = false;
        requiredCount = 0;
        excludedCount = 0;
        openCount = 0;
        QuotaShare[] shares = ways.shares();
        if (required.length < shares.length) {
            required = new long[shares.length][];
            open = new QuotaShare[shares.length];
        }
        for (int left = sessions; left != 0; left &= left - 1) {
            excluded[excludedCount++] = ways.having(Integer.numberOfTrailingZeros(left));
        }
        for (int share = 0; share < shares.length && !blocked; share++) {
            require(share, shares[share]);
        }
    }

    private void require(int at, QuotaShare share) {
        if (share.ofSessions()) {
            open[openCount++] = share;
            return;
        }
        long left = state.left(share.quota());
        // mostly no way of the item exceeds the bound
        if (share.mostAboveLeast() <= left) {
            return;
        }
        if (!state.holds(share.quota())) {
            open[openCount++] = share;
            return;
        }
        long @Nullable [] fitting = index.atMost(at, left);
        if (fitting == null) {
            blocked = true;
        } else {
            required[requiredCount++] = fitting;
        }
    }

    /** The first way from one on that fits; the number of ways when there is none. */
    int next(int from) {
        int words = index.all().length;
        int word = from / Long.SIZE;
        if (blocked || word >= words) {
            return index.count();
        }
        long ways = fitting(word) & -1L << from;
        while (true) {
            for (; ways != 0; ways &= ways - 1) {
                int way = word * Long.SIZE + Long.numberOfTrailingZeros(ways);
                if (openCount == 0 || state.fits(item, index.mask(way), open, openCount)) {
                    return way;
                }
            }
            if (++word == words) {
                return index.count();
            }
            ways = fitting(word);
        }
    }

    private long fitting(int word) {
        long ways = index.all()[word];
        for (int set = 0; set < excludedCount; set++) {
            ways &= ~excluded[set][word];
        }
        for (int set = 0; set < requiredCount; set++) {
            ways &= required[set][word];
        }
        return ways;
    }
}
