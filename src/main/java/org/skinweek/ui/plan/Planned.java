package org.skinweek.ui.plan;

import java.util.List;
import org.skinweek.planner.Introduction;
import org.skinweek.planning.Outcome;

/**
 * What comes of a search.
 *
 * @param outcome the days that were planned
 * @param introductions when each new product begins
 */
record Planned(Outcome outcome, List<Introduction> introductions) {
    /** Copies the list. */
    Planned {
        introductions = List.copyOf(introductions);
    }
}
