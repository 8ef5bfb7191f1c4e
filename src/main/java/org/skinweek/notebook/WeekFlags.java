package org.skinweek.notebook;

import java.time.LocalDate;
import java.util.List;
import org.skinweek.routine.Timeline;
import org.skinweek.rules.Flag;

/**
 * What is flagged in one of several weeks.
 *
 * @param from the first day of the week
 * @param timeline the week as the rules judged it
 * @param flags its troubles, the gravest first
 */
public record WeekFlags(LocalDate from, Timeline timeline, List<Flag> flags) {
    /** Copies the list. */
    public WeekFlags {
        flags = List.copyOf(flags);
    }
}
