package org.skinweek.routine;

import org.jspecify.annotations.Nullable;

/**
 * One active in a product.
 *
 * @param active the catalogue's id
 * @param percent by weight, above 0 to 100; absent when the pack does not say
 */
public record Dose(String active, @Nullable Double percent) {
    /** Rejects percentages that no product can have. */
    public Dose {
        if (percent != null && !(percent >= 0 && percent <= 100)) {
            throw new IllegalArgumentException(
                    "percent of %s is %s: it must be from 0 to 100".formatted(active, percent));
        }
    }

    /** An active whose strength the pack does not state. */
    public static Dose of(String active) {
        return new Dose(active, null);
    }

    /** An active of a stated strength. */
    public static Dose of(String active, double percent) {
        return new Dose(active, percent);
    }
}
