package org.skinweek.ui.plan;

import java.util.List;
import java.util.Map;
import org.skinweek.routine.Placement;

/**
 * Why the planned days are as they are.
 *
 * @param why for each treatment in them why it is where it is, in words without a full stop
 * @param gave wishes that had to give, in words
 * @param forced what the rules still have against it, because of pins or the past, by its title
 */
record Explained(Map<Placement, String> why, List<Gave> gave, List<String> forced) {
    /** Nothing is known yet. */
    static final Explained NOTHING = new Explained(Map.of(), List.of(), List.of());

    /** Copies the collections. */
    Explained {
        why = Map.copyOf(why);
        gave = List.copyOf(gave);
        forced = List.copyOf(forced);
    }

    /**
     * A wish that had to give.
     *
     * @param product id of the product
     * @param got uses that it got
     * @param wished uses that were wished for
     * @param why what is in the way, in words; empty while that is looked for
     */
    record Gave(String product, int got, int wished, String why) {}
}
