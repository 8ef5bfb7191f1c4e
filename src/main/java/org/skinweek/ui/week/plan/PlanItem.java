package org.skinweek.ui.week.plan;

import java.time.LocalDate;
import java.util.List;
import org.skinweek.catalog.Session;

/**
 * One change of the plan that can be wanted or not.
 *
 * @param product id of the product
 * @param removed sessions that it leaves
 * @param added sessions that it comes to
 */
record PlanItem(String product, List<At> removed, List<At> added) {
    /** Copies the lists. */
    PlanItem {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }

    /** A session of a day. */
    record At(LocalDate day, Session session) {}

    /** What a change is. */
    enum Kind {
        /** Comes to a session. */
        ADDED,
        /** Goes from one session to another. */
        MOVED,
        /** Leaves a session. */
        REMOVED
    }

    /** What the user thinks of a change. */
    enum Decision {
        /** The planner may find something better. */
        OPEN,
        /** It must be so. */
        KEEP,
        /** It must not be so. */
        REJECT
    }

    Kind kind() {
        if (removed.isEmpty()) {
            return Kind.ADDED;
        }
        return added.isEmpty() ? Kind.REMOVED : Kind.MOVED;
    }

    /** The first session that it is about: where it will be, or was. */
    At at() {
        return added.isEmpty() ? removed.get(0) : added.get(0);
    }
}
