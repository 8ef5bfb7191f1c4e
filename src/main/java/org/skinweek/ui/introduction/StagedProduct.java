package org.skinweek.ui.introduction;

import org.skinweek.catalog.ActiveFamily;

/**
 * A product that begins on some day.
 *
 * @param id of the product
 * @param name as the user calls it
 * @param family what gives it its colour and shape
 * @param strength such as "7%"; empty when the pack does not say
 * @param atFirst how often a week it is used when it begins; 0 where that is not known
 * @param turn whether it waits for others
 */
public record StagedProduct(String id, String name, ActiveFamily family, String strength, int atFirst, Turn turn) {
    /** Whether a product waits for others. */
    public enum Turn {
        /** It begins in its turn, which the user can change. */
        IN_TURN,
        /** It begins when a doctor said so. */
        PRESCRIBED,
        /** It asks so little of the skin that it begins beside the others. */
        BESIDE
    }

    /** True where the user can bring it forward or back. */
    boolean inTurn() {
        return turn == Turn.IN_TURN;
    }
}
