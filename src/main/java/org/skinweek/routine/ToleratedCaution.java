package org.skinweek.routine;

import org.jspecify.annotations.Nullable;

/**
 * Cautions that the user tolerates for a while, as the rules see it.
 *
 * @param product index of the product in {@link Timeline#products()} whose uses no longer count; absent for all uses
 * @param rule id of the rule whose cautions these are; absent for those of every rule
 * @param lastDay last day on which they are tolerated, in days from the first day of the week that is judged
 */
public record ToleratedCaution(
        @Nullable Integer product, @Nullable String rule, int lastDay) {
    /** Rejects a tolerance of everything. */
    public ToleratedCaution {
        if (product == null && rule == null) {
            throw new IllegalArgumentException("product and rule are both absent: tolerate one of them");
        }
    }
}
