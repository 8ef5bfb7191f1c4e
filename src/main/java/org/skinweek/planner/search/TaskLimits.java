package org.skinweek.planner.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.skinweek.planner.PlanTask;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.OpenLimit;
import org.skinweek.rules.Rule;

/**
 * What a task must keep.
 *
 * @param fixed planned uses that are made whatever is chosen: care, and the days that may not change
 * @param quotas the limits on everything else
 */
record TaskLimits(List<Use> fixed, List<Quota> quotas) {
    /**
     * Reads the limits of a task.
     *
     * @param rules which rules count
     */
    static TaskLimits of(
            Checker checker, Treatments treatments, PlanTask task, CandidateUses candidates, Predicate<Rule> rules) {
        CareUses care = new CareUses(checker, treatments, task);
        List<Use> fixed = care.laid();
        List<Use> open = candidates.uses();
        Timeline week = possible(task, fixed, open);
        List<OpenLimit> limits = checker.limits(week);
        Predicate<Use> isFixed = use -> candidates.item(use.product()) < 0 || !task.open(use);
        // a rule hardly ever forbids care by itself; the limits tell whether one does
        if (limits.stream().anyMatch(limit -> limit.isExceeded(isFixed))) {
            fixed = care.allowed(fixed);
            week = possible(task, fixed, open);
            limits = checker.limits(week);
        }
        QuotaBuilder builder = new QuotaBuilder(task, candidates);
        builder.addWeek(limits, rules);
        if (!task.later().isEmpty()) {
            builder.addFollowing(checker.limits(week.following(task.later())), rules);
        }
        return new TaskLimits(fixed, builder.quotas());
    }

    private static Timeline possible(PlanTask task, List<Use> fixed, List<Use> open) {
        List<Use> all = new ArrayList<>(fixed);
        all.addAll(open);
        return task.week().withPlanned(all);
    }
}
