package org.skinweek.trends;

import org.jspecify.annotations.Nullable;

/**
 * Something that a day asked for: a planned treatment, or a rest night.
 *
 * @param product id of the treatment; absent for a rest night
 * @param kept true where it was used, or rightly left out
 */
public record KeptItem(@Nullable String product, boolean kept) {
    /** True for a rest night. */
    public boolean isRest() {
        return product == null;
    }
}
