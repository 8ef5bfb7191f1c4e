package org.skinweek.ui.week;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skinweek.planner.Raised;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;

/**
 * What would come of dropping a card on a slot.
 *
 * @param slot where it hovers
 * @param timeline the week as it would be
 * @param raised flags that would be new, graver than now, or on another day
 * @param cleared flags that would be gone
 */
record Preview(Slot slot, Timeline timeline, List<Flag> raised, List<Flag> cleared) {

    /** Compares the week as it is with one more use, and one less where a card moves. */
    static Preview of(Checker checker, Findings now, Slot slot, Use added, @Nullable Use removed) {
        List<Use> planned = new ArrayList<>(now.timeline().planned());
        if (removed != null) {
            planned.remove(removed);
        }
        if (!planned.contains(added)) {
            planned.add(added);
        }
        Timeline timeline = now.timeline().withPlanned(planned);
        List<Flag> after = checker.check(timeline);
        List<Flag> raised = new Raised(now.flags()).in(after);
        List<Flag> cleared = now.flags().stream()
                .filter(flag -> after.stream()
                        .noneMatch(later ->
                                later.severity().counts() && later.rule().equals(flag.rule())))
                .toList();
        return new Preview(slot, timeline, raised, cleared);
    }
}
