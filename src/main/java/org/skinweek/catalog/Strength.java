package org.skinweek.catalog;

import java.util.List;

/**
 * The strengths in which an active is sold.
 *
 * @param typical in words, with units
 * @param thresholds strengths at which something changes
 */
public record Strength(String typical, List<Threshold> thresholds) {
    /** Copies the list. */
    public Strength {
        thresholds = List.copyOf(thresholds);
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
