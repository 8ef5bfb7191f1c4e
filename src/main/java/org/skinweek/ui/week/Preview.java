package org.skinweek.ui.week;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Rule;
import org.skinweek.rules.Severity;

/**
 * What would come of dropping a card on a slot.
 *
 * @param slot where it hovers
 * @param timeline the week as it would be
 * @param raised flags that would be new, or graver than now
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
        Map<Rule, Severity> before = new HashMap<>();
        now.flags().keySet().forEach(flag -> before.put(flag.rule(), flag.severity()));
        List<Flag> after = checker.check(timeline).stream()
                .filter(flag -> flag.severity().counts())
                .toList();
        List<Flag> raised = after.stream()
                .filter(flag -> {
                    Severity old = before.get(flag.rule());
                    return old == null || flag.severity().compareTo(old) > 0;
                })
                .toList();
        List<Flag> cleared = now.flags().keySet().stream()
                .filter(flag -> after.stream().noneMatch(later -> later.rule().equals(flag.rule())))
                .toList();
        return new Preview(slot, timeline, raised, cleared);
    }
}
