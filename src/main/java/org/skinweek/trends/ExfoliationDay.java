package org.skinweek.trends;

import java.time.LocalDate;
import org.skinweek.rules.OpenLimit;

/**
 * How much acids and scrubs exfoliated the face in the seven days up to a day.
 *
 * @param date the last of the seven days
 * @param kind how much is known of it
 * @param units exfoliation units of this day
 * @param sevenDays exfoliation units of the seven days that end with it: written down, and planned from today on
 * @param unlogged how many of the seven days are past and have no entry, so that there may have been more
 * @param limit units that the seven days may hold: none while the skin has a pause
 */
public record ExfoliationDay(LocalDate date, DayKind kind, double units, double sevenDays, int unlogged, double limit) {
    /** True where nothing that exfoliates may be used, as in a pause after a reaction. */
    public boolean isPause() {
        return limit <= OpenLimit.TOLERANCE;
    }

    /**
     * True where it was or will be more than there may be. In a pause that is any use on the day itself: what was used
     * before it began was no mistake.
     */
    public boolean isOver() {
        return isPause() ? units > OpenLimit.TOLERANCE : sevenDays > limit + OpenLimit.TOLERANCE;
    }
}
