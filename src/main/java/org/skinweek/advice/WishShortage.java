package org.skinweek.advice;

import java.util.List;
import java.util.Optional;
import org.skinweek.rules.Flag;

/**
 * Why a wish got fewer uses than it asked for, or none.
 *
 * @param product index of the product
 * @param got uses that it got
 * @param times uses that were wished for
 * @param blocking the rules and the other wishes in the way of all that was wished for; empty where nothing is known
 * @param next those in the way of one more use, which may be fewer or others; empty where nothing is known
 * @param against for each of those rules what it would flag if the product were used once more, once for each product that
 *     it keeps apart from this one; only
 *     what was found, so a rule may be missing
 * @param forbidden true when the rules forbid even one use of the product by itself
 * @param room what would make room for one more use; empty where no small change does, or there was no time to find one
 */
public record WishShortage(
        int product,
        int got,
        int times,
        Optional<WishBlocking> blocking,
        Optional<WishBlocking> next,
        List<Flag> against,
        boolean forbidden,
        Optional<RoomMaker> room) {
    /** Copies the list. */
    public WishShortage {
        against = List.copyOf(against);
    }
}
