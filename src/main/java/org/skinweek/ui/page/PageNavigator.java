package org.skinweek.ui.page;

import java.time.LocalDate;
import java.util.Optional;
import org.skinweek.catalog.Session;

/** Opens pages. */
public interface PageNavigator {
    /** The page that is open; empty before the first one is. */
    Optional<PageRoute> current();

    /** Shows a page, and remembers it as the one to open next time. */
    void open(PageRoute route);

    /** Shows what an active does, by its id, on the page Learn. */
    void openActive(String id);

    /** Shows a product, by its id, on the page Shelf. */
    void openProduct(String id);

    /** Shows the steps of a session on the page Today. */
    void openSession(LocalDate day, Session session);

    /** Shows what is written down for a day, on the page Diary. */
    void openDay(LocalDate day);

    /** Shows on the page Week what comes of planning; nothing changes until the user accepts it. */
    void openPlan(PlanIntent ask);

    /** Returns to where {@link #openActive} was asked for; nothing happens when a page was opened since. */
    void back();
}
