package org.skinweek.routine;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;

/**
 * One use of a product on the timeline.
 *
 * @param day days from the first day of the week that is judged: 0 to 6 within it, negative before it
 * @param session morning or evening
 * @param product index of the product in {@link Timeline#products()}
 */
public record Use(int day, Session session, int product) {
    /** Earlier first; within a session by product. */
    public static final Comparator<Use> BY_TIME = Use::byTime;

    private static int byTime(Use first, Use second) {
        int bySlot = Integer.compare(first.slot(), second.slot());
        return bySlot == 0 ? Integer.compare(first.product(), second.product()) : bySlot;
    }

    /** The use of a product in a slot. */
    public static Use at(int slot, int product) {
        Session session = Math.floorMod(slot, 2) == 0 ? Session.MORNING : Session.EVENING;
        return new Use(Math.floorDiv(slot, 2), session, product);
    }

    /** Sessions since the morning of day 0; negative before it. */
    public int slot() {
        return slot(day, session);
    }

    /** Nominal hours since midnight of day 0, by which rests and windows are counted. */
    public int hour() {
        return day * 24 + session.hour();
    }

    /** The slot of a session: two a day. */
    public static int slot(int day, Session session) {
        return day * 2 + (session == Session.EVENING ? 1 : 0);
    }

    /** Written out, since sets of uses are filled all the time, and what Java makes for records has to be linked first. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Use use && use.day == day && use.session == session && use.product == product;
    }

    @Override
    public int hashCode() {
        return 31 * slot() + product;
    }
}
