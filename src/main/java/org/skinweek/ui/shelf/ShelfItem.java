package org.skinweek.ui.shelf;

import org.skinweek.catalog.ActiveFamily;
import org.skinweek.routine.Product;

/**
 * A product as its card shows it.
 *
 * @param product the product
 * @param family gives colour and shape
 * @param actives its actives with strengths
 * @param kind category and form
 * @param pack when it was opened and how long it keeps; empty when nothing is known
 * @param passed true when it is past its period after opening
 * @param placed how often a week it is planned
 * @param deletable true while neither diary nor plan knows it
 */
public record ShelfItem(
        Product product,
        ActiveFamily family,
        String actives,
        String kind,
        String pack,
        boolean passed,
        String placed,
        boolean deletable) {}
