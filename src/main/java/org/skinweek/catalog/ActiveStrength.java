package org.skinweek.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The strengths in which an active is sold.
 *
 * @param typical in words, with units
 * @param plausible what is sold at all; absent where a percentage says nothing
 * @param thresholds strengths at which something changes
 * @param prescribedFrom from this percentage on it may have been prescribed, 0 for any; absent where it never is
 */
public record ActiveStrength(
        String typical,
        @Nullable PlausibleStrength plausible,
        List<Threshold> thresholds,
        @Nullable Double prescribedFrom) {
    /** Copies the list. */
    public ActiveStrength {
        thresholds = List.copyOf(thresholds);
    }

    /** Whether a product may have been prescribed; one that does not say its percentage may hold any. */
    public boolean mayBePrescribed(@Nullable Double percent) {
        return prescribedFrom != null && (percent == null || percent >= prescribedFrom);
    }

    /**
     * A strength at which something changes.
     *
     * @param when the strength, in words
     * @param note what changes
     * @param source the id of the source that says so
     */
    public record Threshold(String when, String note, String source) {}
}
