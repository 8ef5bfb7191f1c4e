package org.skinweek.ui.week;

import org.jspecify.annotations.Nullable;
import org.skinweek.routine.WeekPlacement;

/**
 * A product in hand, between picking it up and putting it down.
 *
 * @param product its id
 * @param name its name, to be said
 * @param from where it lay; absent when it comes from the shelf
 * @param copying true when a card stays where it lay, too
 * @param byKeys true when it was picked up by keyboard
 */
record CarriedProduct(String product, String name, @Nullable WeekPlacement from, boolean copying, boolean byKeys) {
    /** The card that leaves its place; absent when none does. */
    @Nullable
    WeekPlacement moved() {
        return copying ? null : from;
    }
}
