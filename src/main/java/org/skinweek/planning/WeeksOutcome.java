package org.skinweek.planning;

import java.util.Comparator;

/**
 * What comes of planned weeks, to tell which of two phases is the better one.
 *
 * @param stops how many flags of stop they have, each counted in each week
 * @param cautions how many flags of caution, counted alike
 * @param prescribed how many uses of prescribed products found no room
 * @param missed how many uses of any product found no room, those of prescribed ones included
 */
public record WeeksOutcome(int stops, int cautions, int prescribed, int missed) {
    private static final Comparator<WeeksOutcome> BETTER_FIRST = Comparator.comparingInt(WeeksOutcome::stops)
            .thenComparingInt(WeeksOutcome::prescribed)
            .thenComparingInt(WeeksOutcome::cautions)
            .thenComparingInt(WeeksOutcome::missed);

    /** How many flags of stop and caution. */
    public int flags() {
        return stops + cautions;
    }

    /**
     * True for fewer stops, or else fewer missed uses of prescribed products, fewer cautions, or fewer missed uses of any;
     * false whatever is gained where a prescribed product loses uses, because its prescriber alone may say so.
     */
    public boolean isBetterThan(WeeksOutcome other) {
        return prescribed <= other.prescribed && BETTER_FIRST.compare(this, other) < 0;
    }

    /** True where nothing could be better. */
    public boolean isPerfect() {
        return flags() == 0 && missed == 0;
    }
}
