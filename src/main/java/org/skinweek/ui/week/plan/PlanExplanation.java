package org.skinweek.ui.week.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skinweek.advice.RoomMaker;
import org.skinweek.routine.WeekPlacement;

/**
 * Why the planned days are as they are.
 *
 * @param why for each treatment in them why it is where it is, in words without a full stop
 * @param leaving for each use that leaves its place why it does, in words without a full stop
 * @param gave wishes that had to give, in words
 * @param forced what the rules still have against it, because of pins or the past, by its title
 */
record PlanExplanation(
        Map<WeekPlacement, String> why, Map<WeekPlacement, String> leaving, List<Gave> gave, List<String> forced) {
    /** Nothing is known yet. */
    static final PlanExplanation NOTHING = new PlanExplanation(Map.of(), Map.of(), List.of(), List.of());

    /** Copies the collections. */
    PlanExplanation {
        why = Map.copyOf(why);
        leaving = Map.copyOf(leaving);
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
     * @param room what would make room, in words with what makes it so; absent where nothing small does
     */
    record Gave(
            String product,
            int got,
            int wished,
            String why,
            @Nullable Offer room) {}

    /**
     * A small change of what is asked that grants one more use.
     *
     * @param text what is done, such as "Retinol twice instead of three times"
     * @param room the change
     */
    record Offer(String text, RoomMaker room) {}
}
