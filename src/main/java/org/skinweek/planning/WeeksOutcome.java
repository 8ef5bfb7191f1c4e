package org.skinweek.planning;

import java.util.Comparator;

/**
 * What comes of planned weeks, to tell which of two phases is the better one.
 *
 * @param flags how many flags of stop and caution they have, each counted in each week
 * @param missed how many uses found no room
 */
public record WeeksOutcome(int flags, int missed) {
    private static final Comparator<WeeksOutcome> BETTER_FIRST =
            Comparator.comparingInt(WeeksOutcome::flags).thenComparingInt(WeeksOutcome::missed);

    /** True for fewer flags, or as many and fewer missed uses. */
    public boolean isBetterThan(WeeksOutcome other) {
        return BETTER_FIRST.compare(this, other) < 0;
    }

    /** True where nothing could be better. */
    public boolean isPerfect() {
        return flags == 0 && missed == 0;
    }
}
