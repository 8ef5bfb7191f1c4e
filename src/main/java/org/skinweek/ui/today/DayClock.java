package org.skinweek.ui.today;

import java.time.LocalDate;
import org.skinweek.catalog.Session;

/** Which day and session it is for the user, whose day may end after midnight. */
public interface DayClock {
    /** The day that it is, by the user's cut-off. */
    LocalDate today();

    /** The session that it is time for. */
    Session session();

    /** True between midnight and the cut-off, when the day before is not over yet. */
    boolean afterMidnight();
}
