package org.skinweek.planner.search;

import java.util.List;
import java.util.Set;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.Proposal;
import org.skinweek.planner.Wish;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;

/**
 * A proven week that has become the present plan. As long as nothing else that its task depends on has changed it is the
 * only best week: of all that cost no more before changes are counted, it alone changes nothing.
 */
final class KnownAnswer {
    private final Proposal known;
    private final Checker checker;
    private final Treatments treatments;

    KnownAnswer(Proposal known, Checker checker, Treatments treatments) {
        this.known = known;
        this.checker = checker;
        this.treatments = treatments;
    }

    /** True where the present plan of a task is the known week, and all else is as it was for that one. */
    boolean answers(PlanTask task) {
        return known.proven()
                && !task.week().repeats()
                && Set.copyOf(task.week().planned()).equals(Set.copyOf(known.uses()))
                && besidesThePlan(task).equals(besidesThePlan(known.task()))
                && care(task).equals(care(known.task()));
    }

    private List<Use> care(PlanTask task) {
        return new CareUses(checker, treatments, task).laid();
    }

    /** A task without its present plan, and with everything else as far as it makes a difference. */
    private PlanTask besidesThePlan(PlanTask task) {
        Timeline week = task.week();
        return new PlanTask(
                week.once(byTime(week.past()))
                        .withPlanned(List.of())
                        .withPauses(checker.pausesThatCount(week.pauses(), week.profile())),
                task.days(),
                byTime(task.later()),
                task.wishes().stream().map(KnownAnswer::whoeverWishes).toList(),
                task.pinned(),
                task.barred(),
                task.blocked(),
                task.objective(),
                task.keepsCare());
    }

    private static List<Use> byTime(List<Use> uses) {
        return uses.stream().sorted(Use.BY_TIME).toList();
    }

    private static Wish whoeverWishes(Wish wish) {
        return new Wish(wish.times(), wish.weight(), Wish.NONE.origin(), wish.prescribed());
    }
}
