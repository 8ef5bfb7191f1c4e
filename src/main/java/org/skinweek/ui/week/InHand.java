package org.skinweek.ui.week;

import org.jspecify.annotations.Nullable;

/**
 * What the board shows while something is in hand.
 *
 * @param carried what is in hand; absent when nothing is
 * @param guide where it would go best; absent until that is known
 * @param chosen the slot that it is over; absent when over none
 */
record InHand(
        @Nullable CarriedProduct carried,
        @Nullable SlotGuide guide,
        @Nullable BoardSlot chosen) {
    static final InHand NOTHING = new InHand(null, null, null);

    /** What is to be said of a slot; absent when nothing is. */
    SlotGuide.@Nullable Spot spot(BoardSlot slot) {
        return guide == null ? null : guide.spots().get(slot);
    }

    /** True for the card that leaves its place. */
    boolean isLeaving(WeekBoard.Card card) {
        return carried != null && card.placement().equals(carried.moved());
    }
}
