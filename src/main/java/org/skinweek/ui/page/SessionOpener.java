package org.skinweek.ui.page;

import java.time.LocalDate;
import org.skinweek.catalog.Session;

/** A page that shows single sessions. */
public interface SessionOpener {
    /** Shows the steps of a session, until the user leaves the page. */
    void openSession(LocalDate day, Session session);
}
