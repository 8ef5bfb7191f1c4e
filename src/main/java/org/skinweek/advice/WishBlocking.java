package org.skinweek.advice;

import java.util.List;
import org.skinweek.rules.Rule;

/**
 * Why a wish had to give: these rules and the uses that other products got leave no week in which the wish is granted.
 * Pins, barred uses and blocked sessions of the task hold besides.
 *
 * @param product index of the product whose wish gave
 * @param times the uses that were wished for
 * @param rules rules that block it, the gravest first; none of them and no other wishes where the product has too few
 *     sessions left
 * @param wishes products whose uses, as many as they got, stand in the way as well; none where rules alone block it
 * @param minimal true when each of the members is needed: without any one of them the wish could be granted; false when
 *     there was no time to find out
 */
public record WishBlocking(int product, int times, List<Rule> rules, List<Integer> wishes, boolean minimal) {
    /** Copies the lists. */
    public WishBlocking {
        rules = List.copyOf(rules);
        wishes = List.copyOf(wishes);
    }
}
