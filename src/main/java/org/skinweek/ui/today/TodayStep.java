package org.skinweek.ui.today;

import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.ActiveFamily;

/**
 * One step as the page shows it.
 *
 * @param product id of the product
 * @param name the product's name
 * @param family what it is, for colour and shape
 * @param purpose what it is for, a few words
 * @param waiting what to wait for before or after; absent where nothing is
 * @param expiry that the pack has passed its time; absent where it has not
 * @param status what is written down
 * @param at when it was ticked, such as 21:32; absent unless it was done on its own day
 * @param skipped why it was left out, in words; absent unless skipped
 * @param left what the rules leave of it; absent where nothing keeps it waiting, and of a day that is over
 * @param planned false for what was added on the spot
 */
public record TodayStep(
        String product,
        String name,
        ActiveFamily family,
        String purpose,
        @Nullable String waiting,
        @Nullable String expiry,
        Status status,
        @Nullable String at,
        @Nullable String skipped,
        @Nullable String left,
        boolean planned) {
    /** What is written down about a step. */
    public enum Status {
        /** Nothing yet. */
        OPEN,
        /** It was done. */
        DONE,
        /** It was left out. */
        SKIPPED
    }

    /** True once it was done. */
    public boolean done() {
        return status == Status.DONE;
    }
}
