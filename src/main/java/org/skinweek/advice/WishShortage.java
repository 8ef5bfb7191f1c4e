package org.skinweek.advice;

import java.util.List;
import java.util.Optional;
import org.skinweek.rules.Flag;

/**
 * Why a wish got fewer uses than it asked for, or none.
 *
 * @param product index of the product
 * @param got uses that it got
 * @param times the number of uses wished for
 * @param blocking the rules and other wishes in the way of the whole wish; empty where they are unknown
 * @param next those in the way of one more use, which may be fewer or others; empty where they are unknown
 * @param against what each rule in {@code next} would flag if the product were used once more, once for each product
 *     that it keeps apart from this one; a rule without such a flag is missing
 * @param forbidden true when the rules forbid even one use of the product by itself
 * @param room what would make room for one more use; empty where no small change would, or there was no time to find
 *     one
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
