package org.skinweek.ui.today;

import java.time.LocalDate;
import java.util.List;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;

/** Shows what the user should know before a session. */
@FunctionalInterface
public interface NoticeSource {
    /**
     * The notices for a session, the gravest first.
     *
     * @param today the day that it is now, by the user's cut-off
     */
    List<TodayNotice> notices(Notebook notebook, LocalDate day, Session session, LocalDate today);
}
