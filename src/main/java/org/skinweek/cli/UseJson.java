package org.skinweek.cli;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;

/**
 * A session, or a use in it, as reports print it.
 *
 * @param day a weekday, or a negative number for a day before the week
 * @param session morning or evening
 * @param product id of what is used; absent where only the session is meant
 * @param reason why it is there, for people; absent where there is none to tell
 */
record UseJson(
        Object day,
        Session session,
        @Nullable String product,
        @Nullable String reason) {
    /** The session of a use. */
    static UseJson sessionOf(Use use, Timeline week) {
        return new UseJson(use.day() < 0 ? use.day() : week.dayOfWeek(use.day()), use.session(), null, null);
    }

    /** A use. */
    static UseJson of(Use use, Timeline week) {
        return of(use, week, null);
    }

    /** A use and why it is, or no longer is, there. */
    static UseJson of(Use use, Timeline week, @Nullable String reason) {
        UseJson slot = sessionOf(use, week);
        return new UseJson(
                slot.day, slot.session, week.products().get(use.product()).id(), reason);
    }

    /** Several uses. */
    static List<UseJson> all(Collection<Use> uses, Timeline week) {
        return uses.stream().map(use -> of(use, week)).toList();
    }
}
