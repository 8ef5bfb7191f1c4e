package org.skinweek.planner.search;

import java.util.ArrayList;
import java.util.List;
import org.skinweek.planner.PlanTask;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;

/**
 * What the checker says against a week of a task, and against the days after it.
 *
 * @param ofWeek flags of stop and caution of the week itself
 * @param ofLater those of the seven days after it; none where nothing is planned for them
 */
record Flags(List<Flag> ofWeek, List<Flag> ofLater) {
    static Flags of(Checker checker, PlanTask task, List<Use> planned) {
        Timeline week = task.week().withPlanned(planned);
        return new Flags(
                checker.warnings(week),
                task.later().isEmpty() ? List.of() : checker.warnings(week.following(task.later())));
    }

    boolean isEmpty() {
        return ofWeek.isEmpty() && ofLater.isEmpty();
    }

    /** Flags that others do not excuse: of another rule, graver, or on another day. */
    List<Flag> beyond(Flags excuse) {
        List<Flag> beyond = new ArrayList<>(beyond(ofWeek, excuse.ofWeek));
        beyond.addAll(beyond(ofLater, excuse.ofLater));
        return beyond;
    }

    private static List<Flag> beyond(List<Flag> flags, List<Flag> excuses) {
        return flags.stream()
                .filter(flag -> excuses.stream()
                        .noneMatch(excuse -> excuse.rule().equals(flag.rule())
                                && excuse.severity().compareTo(flag.severity()) >= 0
                                && excuse.days().containsAll(flag.days())))
                .toList();
    }
}
