package org.skinweek.rules;

import java.util.OptionalInt;

/**
 * What one rolling limit still allows of a product, everything counted that is logged or planned. Of all stretches of
 * days that a use at the asked moment would belong to, it tells of the fullest, because that one decides.
 *
 * @param rule the rule that laid the limit
 * @param measure what is counted
 * @param slot the session for which it is told, in sessions since the morning of day 0: the first from the asked one on
 *     in which a use counts
 * @param used how much is used or planned
 * @param ahead how much of that is planned for the asked session or later
 * @param most how much there may be
 * @param weight what one more use of the product counts for
 * @param back the first later session at which more is left; empty where none is within the days looked at
 * @param returning how much more is left then
 */
public record LimitRoom(
        Rule rule,
        Measure measure,
        int slot,
        double used,
        double ahead,
        double most,
        double weight,
        OptionalInt back,
        double returning) {
    /** How many more uses of the product there may be in the same days. */
    public int left() {
        return (int) Math.max(0, Math.floor((most - used + OpenLimit.TOLERANCE) / weight));
    }

    /** How many uses of the product there may be in the same days when there are no others. */
    public int inAll() {
        return (int) Math.floor((most + OpenLimit.TOLERANCE) / weight);
    }

    /** True where more is used or planned than there may be. */
    public boolean isOver() {
        return used > most + OpenLimit.TOLERANCE;
    }

    /** True where uses are kept apart, so that there is nothing to count. */
    public boolean spaced() {
        return measure == Measure.USES && most == 1;
    }
}
