package org.skinweek.planning;

import java.util.List;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;

/**
 * What comes of some requests, one after the other.
 *
 * @param before the notebook as it was
 * @param after the notebook with the proposed plan
 * @param stages the days that were planned, in order of time; at least one
 */
public record Outcome(Notebook before, Notebook after, List<PlannedDays> stages) {
    /** Copies the list. */
    public Outcome {
        stages = List.copyOf(stages);
    }

    /** The changes of the plan that make it so. */
    public List<Change> changes() {
        return PlanChanges.between(before.plan(), after.plan());
    }

    /** True when none of the planned days can be better. */
    public boolean proven() {
        return stages.stream().allMatch(stage -> stage.proposal().proven());
    }
}
