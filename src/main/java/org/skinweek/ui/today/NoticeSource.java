package org.skinweek.ui.today;

import java.time.LocalDate;
import java.util.List;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.SkinDays;

/** Shows what the user should know before a session. */
@FunctionalInterface
public interface NoticeSource {
    /**
     * The notices for a session, the gravest first.
     *
     * @param days what the rules say of the days of the notebook
     */
    List<TodayNotice> notices(SkinDays days, LocalDate day, Session session);
}
