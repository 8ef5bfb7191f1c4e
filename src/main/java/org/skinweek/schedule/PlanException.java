package org.skinweek.schedule;

import java.time.LocalDate;
import org.skinweek.catalog.Session;

/**
 * One date on which a product's plan is another than its week or rhythm says. A use that is moved is away on one date and
 * added on another. There is at most one for a date, session and product.
 *
 * @param date the day, by the user's cut-off
 * @param session morning or evening
 * @param product id of the product
 * @param kind whether the use is left out or added
 */
public record PlanException(LocalDate date, Session session, String product, Kind kind) {
    /** What becomes of a use. */
    public enum Kind {
        /** It is planned, and left out on this date. */
        AWAY,
        /** It is not planned, and added on this date. */
        ADDED
    }

    /** True when both are about the same use. */
    public boolean isAbout(PlanException other) {
        return date.equals(other.date) && session == other.session && product.equals(other.product);
    }
}
