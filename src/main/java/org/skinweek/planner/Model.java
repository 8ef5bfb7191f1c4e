package org.skinweek.planner;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.RestGoal;
import org.skinweek.rules.Rule;

/**
 * A task as numbers: for each item the ways of laying it with their cost, pairs of sessions that exclude each other, and
 * the quotas that several items share.
 */
final class Model {
    private final PlanTask task;
    private final Candidates candidates;
    private final List<Use> fixed;
    private final Conflicts conflicts;
    private final List<Quota> quotas;
    private final Option[][] options;
    private final List<Map<Integer, Long>> costs = new ArrayList<>();
    private final List<List<Quota.Part>> cliques;
    private final List<Pricing> prices = new ArrayList<>();
    private final Scale scale;
    private final RestNeed rest;

    private Model(
            PlanTask task,
            Candidates candidates,
            List<Use> fixed,
            Reduction reduction,
            Treatments treatments,
            RestNeed rest) {
        this.task = task;
        this.candidates = candidates;
        this.fixed = fixed;
        this.conflicts = reduction.conflicts();
        this.quotas = reduction.shared();
        this.rest = rest;
        List<List<Integer>> masks = new ArrayList<>();
        Map<Term, Long> greatest = new EnumMap<>(Term.class);
        greatest.put(Term.REST, (long) rest.most());
        for (int item = 0; item < candidates.count(); item++) {
            Pricing pricing = new Pricing(task, candidates, item, treatments);
            prices.add(pricing);
            masks.add(Masks.of(candidates, item, conflicts, reduction.own(item)));
            for (Term term : Term.values()) {
                greatest.merge(term, pricing.greatest(term, masks.get(item)), Long::sum);
            }
        }
        scale = new Scale(task.objective().order(), greatest);
        options = new Option[candidates.count()][];
        for (int item = 0; item < options.length; item++) {
            options[item] = prices.get(item).options(masks.get(item), scale);
            Map<Integer, Long> byMask = new HashMap<>();
            for (Option option : options[item]) {
                byMask.put(option.mask(), option.cost());
            }
            costs.add(byMask);
        }
        cliques = Cliques.of(candidates, conflicts);
        keepCheapestOfFree();
    }

    /**
     * Reads a task.
     *
     * @param rules which rules count; all but when it is asked what a rule takes away
     */
    static Model of(PlanTask task, Checker checker, Treatments treatments, Predicate<Rule> rules) {
        Candidates candidates = new Candidates(task, treatments);
        List<Use> fixed = new Care(checker, treatments).uses(task);
        Reduction reduction = new Reduction(Ground.quotas(checker, task, candidates, fixed, rules), candidates);
        return new Model(task, candidates, fixed, reduction, treatments, restNeed(task, checker, candidates, fixed));
    }

    private static RestNeed restNeed(PlanTask task, Checker checker, Candidates candidates, List<Use> fixed) {
        RestGoal goal = checker.restGoal(task.week());
        int base = 0;
        for (Use use : fixed) {
            if (use.session() == Session.EVENING && goal.strong().contains(use.product())) {
                base |= Slots.bit(use);
            }
        }
        boolean[] strong = new boolean[candidates.count()];
        for (int item = 0; item < strong.length; item++) {
            strong[item] = goal.strong().contains(candidates.product(item));
        }
        return new RestNeed(goal.nights(), base, strong);
    }

    /** An item that stands in nobody's way lies where it costs least. */
    private void keepCheapestOfFree() {
        for (int item = 0; item < options.length; item++) {
            int of = item;
            boolean free = quotas.stream().noneMatch(quota -> quota.concerns(of))
                    && rest.evenings(item, Slots.EVENINGS) == 0
                    && IntStream.range(0, options.length).noneMatch(other -> conflicts.link(of, other));
            if (free) {
                options[item] = new Option[] {options[item][0]};
            }
        }
    }

    PlanTask task() {
        return task;
    }

    /** Number of items. */
    int items() {
        return options.length;
    }

    Candidates candidates() {
        return candidates;
    }

    /** Planned uses that are made whatever is chosen. */
    List<Use> fixed() {
        return fixed;
    }

    Conflicts conflicts() {
        return conflicts;
    }

    List<Quota> quotas() {
        return quotas;
    }

    /** The ways of laying an item, the cheapest first. */
    Option[] options(int item) {
        return options[item];
    }

    /** What an item costs by itself on some sessions, packed. */
    long cost(int item, int mask) {
        return Objects.requireNonNull(costs.get(item).get(mask));
    }

    /** Groups of uses of which only one can be made. */
    List<List<Quota.Part>> cliques() {
        return cliques;
    }

    /** All choices. */
    Branch whole() {
        return new Branch(options, quotas);
    }

    Option[][] options() {
        return options;
    }

    RestNeed rest() {
        return rest;
    }

    /** What one missing rest night is worth. */
    long restFactor() {
        return scale.factor(Term.REST);
    }

    /**
     * What every choice costs, because of what is fixed. It is no part of what items and choices cost by themselves, which
     * searches and bounds compare.
     */
    long unavoidable() {
        return rest.unavoidable() * restFactor();
    }

    /** What a choice costs beyond the unavoidable. */
    long chosenCost(int[] masks) {
        return cost(masks).total() - unavoidable();
    }

    /** What a choice of one mask for each item costs. */
    PlanCost cost(int[] masks) {
        EnumMap<Term, Long> terms = new EnumMap<>(Term.class);
        for (int item = 0; item < masks.length; item++) {
            for (Term term : Term.values()) {
                terms.merge(term, prices.get(item).of(term, masks[item]), Long::sum);
            }
        }
        int evenings = rest.base();
        for (int item = 0; item < masks.length; item++) {
            evenings |= rest.evenings(item, masks[item]);
        }
        terms.put(Term.REST, (long) rest.missing(evenings));
        return PlanCost.of(terms, scale);
    }

    /** The uses that a choice means, with what is fixed. */
    List<Use> uses(int[] masks) {
        List<Use> uses = new ArrayList<>(fixed);
        for (int item = 0; item < masks.length; item++) {
            for (int rest = masks[item]; rest != 0; rest &= rest - 1) {
                uses.add(Slots.use(Integer.numberOfTrailingZeros(rest), candidates.product(item)));
            }
        }
        return uses;
    }
}
