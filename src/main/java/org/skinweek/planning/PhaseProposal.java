package org.skinweek.planning;

import java.util.ArrayList;
import java.util.List;
import org.skinweek.notebook.Change;

/**
 * The same weeks with other phases of rhythms, because fewer flags or fewer missed uses come of them. Who accepts it
 * changes these phases as well as the weeks; any other plan leaves rhythms alone.
 *
 * @param phases what begins on another day, in the order in which it was found
 * @param shifting the changes of the schedule that these phases are
 * @param weeks the weeks with them
 * @param now what comes of the weeks as rhythms are
 * @param then what comes of them with the new phases
 */
public record PhaseProposal(
        List<NewPhase> phases, List<Change> shifting, PlannedWeeks weeks, WeeksOutcome now, WeeksOutcome then) {
    /** Copies the lists. */
    public PhaseProposal {
        phases = List.copyOf(phases);
        shifting = List.copyOf(shifting);
    }

    /** The changes that carry it out: the new phases and the weeks. */
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>(shifting);
        changes.addAll(new PlanOutcome(weeks.before(), weeks.after(), weeks.weeks()).changes());
        return changes;
    }
}
