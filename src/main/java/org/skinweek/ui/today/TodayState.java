package org.skinweek.ui.today;

import java.time.LocalDate;
import java.util.List;
import org.skinweek.notebook.Notebook;

/** What the page says when the list of steps does not say it all. */
public enum TodayState {
    /** Nothing is planned in the whole week. */
    NO_PLAN,
    /** Nothing is planned in this session. */
    NOTHING_PLANNED,
    /** The user is away, and nothing of this session goes on. */
    AWAY,
    /** Steps are open. */
    OPEN,
    /** Everything that may be used is done or skipped. */
    ALL_DONE,
    /** The rules bar everything that is planned in this session. */
    ALL_PAUSED;

    /**
     * What the page says of a session.
     *
     * @param steps what may be used
     * @param paused whether anything is planned that may not
     */
    static TodayState of(List<TodayStep> steps, boolean paused, Notebook notebook, LocalDate day) {
        if (!steps.isEmpty()) {
            return steps.stream().anyMatch(step -> step.status() == TodayStep.Status.OPEN) ? OPEN : ALL_DONE;
        }
        if (paused) {
            return ALL_PAUSED;
        }
        if (notebook.schedule().awayOn(day).isPresent()) {
            return AWAY;
        }
        return notebook.datedDays(day).placements().isEmpty() ? NO_PLAN : NOTHING_PLANNED;
    }
}
