package org.skinweek.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often an active is used, in sessions per rolling seven days of leave-on use.
 *
 * @param start when it is new to the skin; 0.5 stands for every other week
 * @param usualMost once the skin is used to it, by strength where that matters
 * @param usual how often it is used by whoever says nothing else, where that is less than the most; absent where label or
 *     trials go as far as the most. 0 stands for what nobody should lay unasked, such as a peel
 * @param note what the numbers leave out
 */
public record UseFrequency(
        BySensitivity start,
        List<UsualMost> usualMost,
        @Nullable BySensitivity usual,
        @Nullable String note) {
    /** Copies the list. */
    public UseFrequency {
        usualMost = List.copyOf(usualMost);
    }

    /** How often it is used once the skin is used to it, in the strength that may be used most; rules say the rest. */
    public double settled(Sensitivity sensitivity) {
        return usual != null
                ? usual.of(sensitivity)
                : usualMost.stream()
                        .mapToDouble(strength -> strength.most().of(sensitivity))
                        .max()
                        .orElse(start.of(sensitivity));
    }

    /**
     * The usual maximum for one strength.
     *
     * @param when the strength in words; absent where it does not matter
     * @param most sessions per rolling seven days
     */
    public record UsualMost(@Nullable String when, BySensitivity most) {}
}
