package org.skinweek.advice;

import java.util.List;
import org.skinweek.rules.Rule;

/**
 * Why a wish could not be granted: no week grants it under these rules together with the uses that other products got.
 * Pins, barred uses and blocked sessions of the task hold as well.
 *
 * @param product index of the product whose wish was not granted
 * @param times the uses that were wished for
 * @param rules rules that block it, the gravest first; both rules and wishes are empty where the product has too few
 *     sessions left
 * @param wishes products whose uses, as many as they got, also stand in the way; none where rules alone block it
 * @param minimal true when every rule and wish is needed: without any one of them the wish could be granted; false when
 *     there was no time to find out
 */
public record WishBlocking(int product, int times, List<Rule> rules, List<Integer> wishes, boolean minimal) {
    /** Copies the lists. */
    public WishBlocking {
        rules = List.copyOf(rules);
        wishes = List.copyOf(wishes);
    }
}
