package org.skinweek.planner.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.skinweek.catalog.Session;
import org.skinweek.planner.CostTerm;
import org.skinweek.planner.PlanCost;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.WeekSlots;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.RestGoal;
import org.skinweek.rules.Rule;

/**
 * A task in numbers: the ways of laying each item with their cost, pairs of sessions that exclude each other, and the
 * quotas that several items share.
 */
final class WeekModel {
    private static final List<CostTerm> TERMS = List.of(CostTerm.values());

    private final PlanTask task;
    private final CandidateUses candidates;
    private final List<Use> fixed;
    private final UseConflicts conflicts;
    private final List<Quota> quotas;
    private final ItemOption[][] options;
    private final List<List<Quota.Part>> cliques;
    private final List<ItemPricing> prices = new ArrayList<>();
    private final CostScale scale;
    private final long restFactor;
    private final long apartFactor;
    private final RestNeed rest;
    private final MedicatedWashes washes;
    private final boolean[][] neverOnOneEvening;

    private WeekModel(
            PlanTask task,
            CandidateUses candidates,
            List<Use> fixed,
            QuotaReduction reduction,
            Treatments treatments,
            RestNeed rest) {
        this.task = task;
        this.washes = new MedicatedWashes(task, candidates, treatments);
        washes.excludeEachOther(reduction.conflicts());
        this.candidates = candidates;
        this.fixed = fixed;
        this.conflicts = reduction.conflicts();
        this.quotas = reduction.shared();
        this.rest = rest;
        List<PricedMasks> priced = new ArrayList<>();
        Map<CostTerm, Long> greatest = new EnumMap<>(CostTerm.class);
        greatest.put(CostTerm.REST, (long) rest.most());
        greatest.put(CostTerm.APART, (long) RestNeed.mostAdjacent());
        for (int item = 0; item < candidates.count(); item++) {
            ItemPricing pricing = new ItemPricing(task, candidates, item, treatments);
            prices.add(pricing);
            PricedMasks ways = new PricedMasks(WeekMasks.of(candidates, item, conflicts, reduction.own(item)), pricing);
            ways.addGreatest(greatest);
            priced.add(ways);
        }
        scale = new CostScale(task.objective().order(), greatest);
        restFactor = scale.factor(CostTerm.REST);
        apartFactor = scale.factor(CostTerm.APART);
        options = new ItemOption[candidates.count()][];
        for (int item = 0; item < options.length; item++) {
            PricedMasks ways = priced.get(item);
            // an item that conflicts with no other is laid where it costs least
            options[item] = isFree(item) ? new ItemOption[] {ways.cheapest(scale)} : ways.options(scale);
        }
        cliques = ExclusionGroups.of(candidates, conflicts);
        neverOnOneEvening = neverOnOneEvening();
    }

    /**
     * Reads a task.
     *
     * @param rules which rules count; not all where advice asks what one of them prevents
     */
    static WeekModel of(PlanTask task, Checker checker, Treatments treatments, Predicate<Rule> rules) {
        CandidateUses candidates = new CandidateUses(task, treatments);
        TaskLimits limits = TaskLimits.of(checker, treatments, task, candidates, rules);
        QuotaReduction reduction = new QuotaReduction(limits.quotas(), candidates);
        RestNeed rest = restNeed(task, checker, candidates, limits.fixed());
        return new WeekModel(task, candidates, limits.fixed(), reduction, treatments, rest);
    }

    private static RestNeed restNeed(PlanTask task, Checker checker, CandidateUses candidates, List<Use> fixed) {
        RestGoal goal = checker.restGoal(task.week());
        int base = 0;
        for (Use use : fixed) {
            if (use.session() == Session.EVENING && goal.strong().contains(use.product())) {
                base |= WeekSlots.bit(use);
            }
        }
        boolean[] strong = new boolean[candidates.count()];
        for (int item = 0; item < strong.length; item++) {
            strong[item] = goal.strong().contains(candidates.product(item));
        }
        return new RestNeed(goal.nights(), base, strong);
    }

    private boolean isFree(int item) {
        return quotas.stream().noneMatch(quota -> quota.concerns(item))
                && rest.evenings(item, WeekSlots.EVENINGS) == 0
                && IntStream.range(0, candidates.count()).noneMatch(other -> conflicts.link(item, other));
    }

    PlanTask task() {
        return task;
    }

    /** Number of items. */
    int items() {
        return options.length;
    }

    CandidateUses candidates() {
        return candidates;
    }

    /** Planned uses that are made whatever is chosen. */
    List<Use> fixed() {
        return fixed;
    }

    UseConflicts conflicts() {
        return conflicts;
    }

    List<Quota> quotas() {
        return quotas;
    }

    /** The ways of laying an item, the cheapest first. */
    ItemOption[] options(int item) {
        return options[item];
    }

    /** The pins of an item as a way of laying it. */
    ItemOption pins(int item) {
        int mask = candidates.pinned(item);
        return new ItemOption(mask, cost(item, mask));
    }

    /** Groups of uses of which only one can be made. */
    List<List<Quota.Part>> cliques() {
        return cliques;
    }

    /** All choices. */
    SearchBranch whole() {
        return new SearchBranch(options, quotas);
    }

    ItemOption[][] options() {
        return options;
    }

    RestNeed rest() {
        return rest;
    }

    /** What it costs when these evenings, which include the fixed ones, are no rest. */
    long eveningsCost(int evenings) {
        return rest.missing(evenings) * restFactor + RestNeed.adjacent(evenings) * apartFactor;
    }

    /**
     * The least cost when these evenings are no rest already and so many will be in the end.
     *
     * @param count the least number of evenings that will be no rest in the end
     */
    long eveningsCost(int evenings, int count) {
        int missing = Math.max(rest.missing(evenings), rest.missingOf(count));
        int adjacent = Math.max(RestNeed.adjacent(evenings), RestNeed.adjacentOf(count));
        return missing * restFactor + adjacent * apartFactor;
    }

    /** True when two items are never used on one evening; precomputed because searches keep asking. */
    boolean excludeOnEvenings(int one, int other) {
        return neverOnOneEvening[one][other];
    }

    private boolean[][] neverOnOneEvening() {
        boolean[][] never = new boolean[candidates.count()][candidates.count()];
        for (int one = 0; one < never.length; one++) {
            for (int other = 0; other < one; other++) {
                boolean excluding = excludeOnEachEvening(one, other);
                never[one][other] = excluding;
                never[other][one] = excluding;
            }
        }
        return never;
    }

    private boolean excludeOnEachEvening(int one, int other) {
        for (int slot = 1; slot < WeekSlots.COUNT; slot += 2) {
            boolean possible = (candidates.allowed(one) & candidates.allowed(other) & 1 << slot) != 0;
            if (possible && !conflicts.excludes(one, slot, other, slot)) {
                return false;
            }
        }
        return true;
    }

    /** What every choice costs because of what is fixed. The costs that searches and bounds compare leave it out. */
    long unavoidable() {
        return eveningsCost(rest.base());
    }

    /** What a choice costs beyond the unavoidable. */
    long chosenCost(int[] masks) {
        long cost = 0;
        int evenings = rest.base();
        for (int item = 0; item < masks.length; item++) {
            cost += cost(item, masks[item]);
            evenings |= rest.evenings(item, masks[item]);
        }
        return cost + eveningsCost(evenings) - unavoidable();
    }

    /** What a mask of an item costs by itself, all terms in one number. */
    private long cost(int item, int mask) {
        long cost = 0;
        for (CostTerm term : TERMS) {
            cost += scale.factor(term) * prices.get(item).of(term, mask);
        }
        return cost;
    }

    /** What a choice of one mask for each item costs. */
    PlanCost cost(int[] masks) {
        EnumMap<CostTerm, Long> terms = new EnumMap<>(CostTerm.class);
        for (int item = 0; item < masks.length; item++) {
            terms(item, masks[item]).forEach((term, cost) -> terms.merge(term, cost, Long::sum));
        }
        int evenings = rest.base();
        for (int item = 0; item < masks.length; item++) {
            evenings |= rest.evenings(item, masks[item]);
        }
        terms.put(CostTerm.REST, (long) rest.missing(evenings));
        terms.put(CostTerm.APART, (long) RestNeed.adjacent(evenings));
        return new PlanCost(terms, scale.total(terms));
    }

    private Map<CostTerm, Long> terms(int item, int mask) {
        EnumMap<CostTerm, Long> terms = new EnumMap<>(CostTerm.class);
        for (CostTerm term : CostTerm.values()) {
            terms.put(term, prices.get(item).of(term, mask));
        }
        return terms;
    }

    /** The uses of a choice, together with the fixed ones. */
    List<Use> uses(int[] masks) {
        List<Use> uses = new ArrayList<>(washes.leftOf(fixed, masks));
        for (int item = 0; item < masks.length; item++) {
            for (int rest = masks[item]; rest != 0; rest &= rest - 1) {
                uses.add(WeekSlots.use(Integer.numberOfTrailingZeros(rest), candidates.product(item)));
            }
        }
        return uses;
    }
}
