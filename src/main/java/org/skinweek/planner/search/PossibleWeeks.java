package org.skinweek.planner.search;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.Stop;
import org.skinweek.routine.Treatments;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Rule;

/**
 * Tells whether a task has any week in which products are used at least a given number of times, whatever it costs.
 * Advice uses it to find what stands in the way of a wish and what would make room.
 */
public final class PossibleWeeks {
    /** Whether there is such a week. */
    public enum Answer {
        /** There is such a week. */
        POSSIBLE,
        /** There is none. */
        IMPOSSIBLE,
        /** The search was stopped before it knew. */
        UNKNOWN
    }

    private final PlanTask task;
    private final Treatments treatments;
    private final CandidateUses candidates;
    private final List<Quota> quotas;

    /**
     * The weeks of a task.
     *
     * @param checker the checker by which plans are made
     */
    public PossibleWeeks(Checker checker, Treatments treatments, PlanTask task) {
        this.task = task;
        this.treatments = treatments;
        this.candidates = new CandidateUses(task, treatments);
        this.quotas = TaskLimits.of(checker, treatments, task, candidates, rule -> true)
                .quotas();
    }

    /** Indexes of the products that are planned, in ascending order. */
    public List<Integer> products() {
        return IntStream.range(0, candidates.count())
                .map(candidates::product)
                .boxed()
                .toList();
    }

    /** How often a planned product is pinned. */
    public int pinned(int product) {
        return Integer.bitCount(candidates.pinned(candidates.item(product)));
    }

    /** The rules that limit anything. */
    public List<Rule> rules() {
        return quotas.stream().map(Quota::rule).distinct().toList();
    }

    /**
     * Whether products can be used at least so often.
     *
     * @param atLeast uses by planned product, pinned ones among them; the others need none beyond their pins
     * @param rules which rules hold
     * @param stop asked often
     */
    public Answer with(Map<Integer, Integer> atLeast, Predicate<Rule> rules, Stop stop) {
        int[] uses = new int[candidates.count()];
        atLeast.forEach((product, times) -> uses[candidates.item(product)] = times);
        List<Quota> limits =
                quotas.stream().filter(quota -> rules.test(quota.rule())).toList();
        CandidateUses fresh = new CandidateUses(task, treatments);
        MedicatedWashes washes = new MedicatedWashes(task, fresh, treatments);
        return new FeasibilitySearch(fresh, limits, washes, uses, stop).answer();
    }
}
