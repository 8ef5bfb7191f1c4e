package org.skinweek.ui.introduction;

import java.time.LocalDate;
import java.util.List;

/**
 * A day on which something begins.
 *
 * @param day the day
 * @param now true when that is at once
 * @param products what begins then, at least one
 */
public record StagedStart(LocalDate day, boolean now, List<StagedProduct> products) {
    /** Copies the list. */
    public StagedStart {
        products = List.copyOf(products);
    }
}
