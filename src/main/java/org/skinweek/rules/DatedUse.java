package org.skinweek.rules;

import java.util.Comparator;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Use;

/**
 * A use laid on a stretch of days.
 *
 * @param origin the use of the timeline that it stands for; for a repeated week, that of the planned week
 * @param day day of the stretch; negative before the week that is judged
 * @param usage the product
 */
record DatedUse(Use origin, int day, ProductContext usage) {
    /** Earlier first; within a session by product. */
    static final Comparator<DatedUse> BY_TIME = Comparator.comparingInt(DatedUse::slot)
            .thenComparingInt(laid -> laid.origin().product());

    Session session() {
        return origin.session();
    }

    int slot() {
        return Use.slot(day, session());
    }

    int hour() {
        return day * 24 + session().hour();
    }

    boolean judged() {
        return day >= 0;
    }

    boolean sameProduct(DatedUse other) {
        return origin.product() == other.origin.product();
    }
}
