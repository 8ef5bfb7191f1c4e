package org.skinweek.planner.search;

import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.planner.Wish;

/**
 * A product that is planned, as a {@link TaskReading} has it.
 *
 * @param product index in the task's products
 * @param wish how often it should be used
 * @param slots sessions in which it may be used, those of its pins included
 * @param pins sessions in which it must be used
 * @param most the most uses it may have
 * @param onceADay true when it has at most one use a day, but for days on which both sessions are pinned
 * @param fixedSlots sessions of the days that may not change in which it is used
 * @param spreads true when it matters how evenly its uses lie
 * @param preferred the session that its actives prefer; absent without one
 * @param wrongDays days of the week, 0 to 6, that are not among the weekdays that the user prefers
 * @param present sessions of the days that may change in which the present plan has it
 * @param strong true when a use keeps an evening from being a rest
 */
record Item(
        int product,
        Wish wish,
        SortedSet<Integer> slots,
        Set<Integer> pins,
        int most,
        boolean onceADay,
        Set<Integer> fixedSlots,
        boolean spreads,
        @Nullable Session preferred,
        Set<Integer> wrongDays,
        Set<Integer> present,
        boolean strong) {
    /** 1 when a use is in another session than its actives prefer, else 0. */
    int wrongTime(int slot) {
        Session session = slot % 2 == 0 ? Session.MORNING : Session.EVENING;
        return preferred != null && session != preferred ? 1 : 0;
    }

    /** 1 when a use is on another day than the user prefers, else 0. */
    int wrongDay(int slot) {
        return wrongDays.contains(slot / 2) ? 1 : 0;
    }
}
