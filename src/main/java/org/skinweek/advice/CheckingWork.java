package org.skinweek.advice;

import org.skinweek.planner.Stop;
import org.skinweek.planner.WeekSlots;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;

/**
 * Limits how much work may go into checking changed weeks while fixes are sought. Work is counted in pairs of uses that
 * meet in a session, to which the time of a check is proportional, and never timed, so that the same week has the same
 * fixes on every computer. An ordinary week never comes near the limit; without it, one with hundreds of products would
 * take minutes.
 */
final class CheckingWork {
    /** About a second of work. */
    private static final long MOST_PAIRS = 3_000_000;
    /** Each flag may use one part in so many of what is left, so that some remains for the others. */
    private static final int PART = 4;

    private final long pairsOfCheck;
    private long left = MOST_PAIRS;
    private long share;

    /** The work on one week. */
    CheckingWork(Timeline week) {
        this.pairsOfCheck = pairs(week);
    }

    private static long pairs(Timeline week) {
        long[] sessions = new long[WeekSlots.COUNT];
        for (Use use : week.planned()) {
            sessions[use.slot()]++;
        }
        long pairs = 1L + week.past().size();
        for (long uses : sessions) {
            pairs += uses * uses;
        }
        return pairs;
    }

    /** A stop for the work on one more flag: true once its share is used up or the other stop is true. */
    Stop share(Stop other) {
        share = left / PART;
        return () -> share < pairsOfCheck || other.now();
    }

    /** Counts a check of the changed week. */
    void spend() {
        share -= pairsOfCheck;
        left -= pairsOfCheck;
    }
}
