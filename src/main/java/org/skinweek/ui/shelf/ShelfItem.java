package org.skinweek.ui.shelf;

import java.util.Optional;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.routine.Product;

/**
 * A product as the shelf shows it.
 *
 * @param product the product
 * @param family gives colour and shape
 * @param kind category, form, where it goes unless that is the face, and sun protection
 * @param unknown says where Skinweek cannot warn, because it does not know what is in it; empty where it does
 * @param often how often it is planned, when it joins the week, or that it is put away
 * @param pack how long the open pack keeps; empty where nobody knows when it was opened
 * @param planned times in the week that holds now, and lines of its rhythm; 0 where nothing plans it
 * @param waits true while it waits for the day on which it begins
 * @param deletable true while neither diary nor plan knows it
 */
public record ShelfItem(
        Product product,
        ActiveFamily family,
        String kind,
        String unknown,
        String often,
        Optional<PackLife> pack,
        int planned,
        boolean waits,
        boolean deletable) {
    /** True for cleanser, moisturiser and sunscreen; what is not known may treat, so it is none of them. */
    boolean basic() {
        return family == ActiveFamily.SUPPORT && unknown.isEmpty();
    }

    /** True when its time after opening has passed or soon will. */
    boolean ends() {
        return pack.filter(PackLife::ends).isPresent();
    }

    /** True when the catalogue tells about something in it. */
    boolean readable() {
        return product.doses().stream().anyMatch(dose -> !dose.isOther());
    }
}
