package org.skinweek.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often an active is used, in sessions per rolling seven days of leave-on use.
 *
 * @param start when it is new to the skin; 0.5 stands for every other week
 * @param usualMost once the skin is used to it, by strength where that matters
 * @param note what the numbers leave out
 */
public record Frequency(
        BySensitivity start,
        List<UsualMost> usualMost,
        @Nullable String note) {
    /** Copies the list. */
    public Frequency {
        usualMost = List.copyOf(usualMost);
    }

    /**
     * The usual maximum for one strength.
     *
     * @param when the strength in words; absent where it does not matter
     * @param most sessions per rolling seven days
     */
    public record UsualMost(@Nullable String when, BySensitivity most) {}
}
