package org.skinweek.rules;

import java.util.List;
import org.skinweek.routine.ToleratedCaution;

/**
 * A caution that would be there if the user did not tolerate it.
 *
 * @param flag what would be flagged, on the days on which it is not
 * @param by the tolerances that mute it, in the order of the timeline
 */
public record MutedFlag(Flag flag, List<ToleratedCaution> by) {
    /** Copies the list. */
    public MutedFlag {
        by = List.copyOf(by);
    }
}
