package org.skinweek.advice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skinweek.catalog.Catalog;
import org.skinweek.planner.CostTerm;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.Proposal;
import org.skinweek.planner.Stop;
import org.skinweek.planner.search.PossibleWeeks;
import org.skinweek.routine.Treatments;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Rule;

/**
 * Finds out why a wish could not be granted: removes one rule and one other wish after the other, and drops for good
 * those without which it remains blocked.
 */
public final class BlockingFinder {
    private final Checker checker;
    private final Treatments treatments;

    /** Finds reasons by the limits of a checker. */
    public BlockingFinder(Checker checker, Catalog catalog) {
        this.checker = checker.forPlans();
        this.treatments = new Treatments(catalog);
    }

    /**
     * What blocks the wish for a product of a proposal.
     *
     * @param product index of a product that got fewer uses than were wished for
     * @param stop asked often; once true, the answer is what was found so far
     * @return empty when nothing blocks the wish, because the proposal is not proven or puts another term before
     *     wishes, or when there was no time to find out
     */
    public Optional<WishBlocking> of(Proposal proposal, int product, Stop stop) {
        PlanTask task = proposal.task();
        if (stop.now()) {
            return Optional.empty();
        }
        PossibleWeeks weeks = new PossibleWeeks(checker, treatments, task);
        return weeks.products().contains(product)
                ? new Deletion(proposal, weeks, product, stop).run()
                : Optional.empty();
    }

    /** The state of answering one question. */
    private final class Deletion {
        private final Proposal proposal;
        private final PlanTask task;
        private final PossibleWeeks weeks;
        private final int product;
        private final Stop stop;
        private boolean minimal = true;

        Deletion(Proposal proposal, PossibleWeeks weeks, int product, Stop stop) {
            this.proposal = proposal;
            this.task = proposal.task();
            this.weeks = weeks;
            this.product = product;
            this.stop = stop;
        }

        Optional<WishBlocking> run() {
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
            return Optional.of(
                    new WishBlocking(product, task.wishes().get(product).times(), needed, wishes.get(), minimal));
        }

        /**
         * The rules that limit anything here. Those that explain least are tried first, so that they stay only if they
         * must.
         */
        private List<Rule> rules() {
            return weeks.rules().stream()
                    .sorted(Comparator.comparing(Rule::severity)
                            .thenComparing(rule -> !sums(rule))
                            .thenComparing(rule -> -checker.book().rules().indexOf(rule)))
                    .toList();
        }

        private static boolean sums(Rule rule) {
            return rule.kind().addsUpWeights();
        }

        /** A least set of products whose uses, together with all rules, block the wish; empty when nothing does. */
        private Optional<List<Integer>> wishes(List<Rule> rules) {
            PossibleWeeks.Answer alone = answer(rules, List.of());
            if (alone == PossibleWeeks.Answer.IMPOSSIBLE) {
                return Optional.of(List.of());
            }
            List<Integer> others = others();
            for (int other : others) {
                if (isImpossible(rules, List.of(other))) {
                    return Optional.of(List.of(other));
                }
            }
            PossibleWeeks.Answer all = answer(rules, others);
            boolean known = proposal.proven() && task.objective().order().get(0) == CostTerm.WISHES;
            if (all == PossibleWeeks.Answer.POSSIBLE || (all == PossibleWeeks.Answer.UNKNOWN && !known)) {
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

        /** The other products that got uses beyond their pins, the weightiest wishes first. */
        private List<Integer> others() {
            List<Integer> others = new ArrayList<>();
            for (int other : weeks.products()) {
                if (other != product && got(other) > weeks.pinned(other)) {
                    others.add(other);
                }
            }
            others.sort(
                    Comparator.comparingInt(other -> -task.wishes().get(other).weight()));
            return others;
        }

        private int got(int other) {
            return proposal.got().get(other);
        }

        private boolean isImpossible(List<Rule> rules, List<Integer> others) {
            return answer(rules, others) == PossibleWeeks.Answer.IMPOSSIBLE;
        }

        private PossibleWeeks.Answer answer(List<Rule> rules, List<Integer> others) {
            if (stop.now()) {
                minimal = false;
                return PossibleWeeks.Answer.UNKNOWN;
            }
            Map<Integer, Integer> atLeast = new HashMap<>();
            atLeast.put(product, task.wishes().get(product).times());
            others.forEach(other -> atLeast.put(other, got(other)));
            PossibleWeeks.Answer answer = weeks.with(atLeast, rules::contains, stop);
            minimal &= answer != PossibleWeeks.Answer.UNKNOWN;
            return answer;
        }
    }
}
