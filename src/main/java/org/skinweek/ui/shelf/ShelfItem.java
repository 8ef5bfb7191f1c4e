package org.skinweek.ui.shelf;

import org.skinweek.catalog.ActiveFamily;
import org.skinweek.routine.Product;

/**
 * A product as its card shows it.
 *
 * @param product the product
 * @param family gives colour and shape
 * @param actives its actives with strengths
 * @param kind category, form, where it goes unless that is the face, and sun protection
 * @param unknown says where Skinweek cannot warn, because it does not know what is in it; empty where it does
 * @param pack when it was opened and how long it keeps; empty when nothing is known
 * @param passed true when it is past its period after opening
 * @param placed how often a week it is planned, or when it begins
 * @param waits true while it waits for the day on which it begins
 * @param deletable true while neither diary nor plan knows it
 */
public record ShelfItem(
        Product product,
        ActiveFamily family,
        String actives,
        String kind,
        String unknown,
        String pack,
        boolean passed,
        String placed,
        boolean waits,
        boolean deletable) {
    /** True for plain care; what is not known may treat, so it counts as a treatment. */
    boolean cares() {
        return family == ActiveFamily.SUPPORT && unknown.isEmpty();
    }
}
