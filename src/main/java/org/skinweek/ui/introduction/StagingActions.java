package org.skinweek.ui.introduction;

import java.util.List;

/** What a user does with what begins. */
public interface StagingActions {
    /**
     * Brings the products in in another order.
     *
     * @param moved id of the one that was moved
     * @param order the ids of all that wait for each other
     */
    void reorder(String moved, List<String> order);

    /** Begins with a product now, whatever else is new. */
    void beginNow(String product);
}
