package org.skinweek.planner;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.skinweek.catalog.Catalog;
import org.skinweek.routine.Treatments;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Rule;

/**
 * Finds out why a wish had to give: takes away one rule after the other, and one of the other wishes after the other, and
 * leaves out for good whatever the wish does not need to be blocked.
 */
public final class Blockings {
    private final Checker checker;
    private final Treatments treatments;

    /** Reasons by the limits of a checker. */
    public Blockings(Checker checker, Catalog catalog) {
        this.checker = checker.forPlans();
        this.treatments = new Treatments(catalog);
    }

    /**
     * What blocks the wish for a product of a proposal.
     *
     * @param product index of a product that got fewer uses than were wished for
     * @param stop asked often; when it says so, what is found so far is the answer
     * @return empty when nothing blocks it, because the proposal is not proven or values something more than wishes, or
     *     when there was no time to know that anything does
     */
    public Optional<Blocking> of(Proposal proposal, int product, Stop stop) {
        PlanTask task = proposal.task();
        if (stop.now()) {
            return Optional.empty();
        }
        int item = new Candidates(task, treatments).item(product);
        return item < 0 ? Optional.empty() : new Deletion(proposal, item, stop).run();
    }

    /** One question while it is answered. */
    private final class Deletion {
        private final Proposal proposal;
        private final PlanTask task;
        private final int item;
        private final Stop stop;
        private final List<Quota> quotas;
        private final Candidates candidates;
        private boolean minimal = true;

        Deletion(Proposal proposal, int item, Stop stop) {
            this.proposal = proposal;
            this.task = proposal.task();
            this.item = item;
            this.stop = stop;
            candidates = new Candidates(task, treatments);
            quotas = TaskLimits.of(checker, treatments, task, candidates, rule -> true)
                    .quotas();
        }

        Optional<Blocking> run() {
            List<Rule> rules = rules();
            Optional<List<Integer>> wishes = wishes(rules);
            if (wishes.isEmpty()) {
                return Optional.empty();
            }
            List<Rule> needed = new ArrayList<>(rules);
            for (Rule rule : rules) {
                List<Rule> fewer = new ArrayList<>(needed);
                fewer.remove(rule);
                if (isImpossible(fewer, wishes.get())) {
                    needed = fewer;
                }
            }
            needed.sort(Comparator.comparing(Rule::severity).reversed());
            int product = candidates.product(item);
            return Optional.of(new Blocking(
                    product,
                    task.wishes().get(product).times(),
                    needed,
                    wishes.get().stream().map(candidates::product).toList(),
                    minimal));
        }

        /** Rules that limit anything here. What says least is tried first, so that it stays only if it must. */
        private List<Rule> rules() {
            return quotas.stream()
                    .map(Quota::rule)
                    .distinct()
                    .sorted(Comparator.comparing(Rule::severity)
                            .thenComparing(rule -> !sums(rule))
                            .thenComparing(rule -> -checker.book().rules().indexOf(rule)))
                    .toList();
        }

        private static boolean sums(Rule rule) {
            return rule.kind().addsUpWeights();
        }

        /** The fewest items whose uses, with all rules, block the wish; empty when nothing does. */
        private Optional<List<Integer>> wishes(List<Rule> rules) {
            Feasibility.Answer alone = answer(rules, List.of());
            if (alone == Feasibility.Answer.IMPOSSIBLE) {
                return Optional.of(List.of());
            }
            List<Integer> others = others();
            for (int other : others) {
                if (isImpossible(rules, List.of(other))) {
                    return Optional.of(List.of(other));
                }
            }
            Feasibility.Answer all = answer(rules, others);
            boolean known = proposal.proven() && task.objective().order().get(0) == Term.WISHES;
            if (all == Feasibility.Answer.POSSIBLE || (all == Feasibility.Answer.UNKNOWN && !known)) {
                return Optional.empty();
            }
            Collections.reverse(others);
            List<Integer> needed = others;
            for (int other : others) {
                List<Integer> fewer = new ArrayList<>(needed);
                fewer.remove((Integer) other);
                if (isImpossible(rules, fewer)) {
                    needed = fewer;
                }
            }
            return Optional.of(needed);
        }

        /** The other items that got uses beyond their pins, the weightiest wishes first. */
        private List<Integer> others() {
            List<Integer> others = new ArrayList<>();
            for (int other = 0; other < candidates.count(); other++) {
                if (other != item && got(other) > Integer.bitCount(candidates.pinned(other))) {
                    others.add(other);
                }
            }
            others.sort(Comparator.comparingInt(
                    other -> -task.wishes().get(candidates.product(other)).weight()));
            return others;
        }

        private int got(int other) {
            return proposal.got().get(candidates.product(other));
        }

        private boolean isImpossible(List<Rule> rules, List<Integer> others) {
            return answer(rules, others) == Feasibility.Answer.IMPOSSIBLE;
        }

        private Feasibility.Answer answer(List<Rule> rules, List<Integer> others) {
            if (stop.now()) {
                minimal = false;
                return Feasibility.Answer.UNKNOWN;
            }
            int[] atLeast = new int[candidates.count()];
            atLeast[item] = task.wishes().get(candidates.product(item)).times();
            others.forEach(other -> atLeast[other] = got(other));
            List<Quota> limits = quotas.stream()
                    .filter(quota -> rules.contains(quota.rule()))
                    .toList();
            Feasibility.Answer answer =
                    new Feasibility(new Candidates(task, treatments), limits, atLeast, stop).answer();
            minimal &= answer != Feasibility.Answer.UNKNOWN;
            return answer;
        }
    }
}
