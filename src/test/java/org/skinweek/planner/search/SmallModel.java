package org.skinweek.planner.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.skinweek.catalog.Catalog;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.Stop;
import org.skinweek.routine.Treatments;
import org.skinweek.rules.Checker;

/** A small task at random as numbers, with every choice of ways that it allows. */
final class SmallModel {
    static final Catalog CATALOG = CatalogReader.read();
    static final Checker CHECKER = new Checker(RuleBookReader.read(CATALOG)).forPlans();
    static final Treatments TREATMENTS = new Treatments(CATALOG);
    private static final int SLOTS = 9;
    private static final int ROUNDS = 40;

    final PlanTask task;
    final WeekModel model;
    final List<int[]> choices;

    SmallModel(long seed) {
        task = new RandomTasks(seed, CATALOG).small(SLOTS);
        model = WeekModel.of(task, CHECKER, TREATMENTS, rule -> true);
        choices = RandomSearch.choices(model.options()).stream()
                .filter(this::allows)
                .toList();
    }

    /** True when a choice keeps all that products share. */
    boolean allows(int[] choice) {
        return RandomSearch.agree(model.conflicts(), choice) && RandomSearch.keeps(model.quotas(), choice);
    }

    /** The pins alone, which are allowed whatever they exceed. */
    int[] pins() {
        return RandomSearch.pins(model.candidates());
    }

    /** What the cheapest choice costs of those that a part of all choices holds and allows. */
    long best(SearchBranch branch) {
        return choices.stream()
                .filter(choice -> holds(branch, choice))
                .mapToLong(model::chosenCost)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    /** True when a part of all choices has these ways and allows them together. */
    static boolean holds(SearchBranch branch, int[] choice) {
        return IntStream.range(0, choice.length)
                        .allMatch(item ->
                                Arrays.stream(branch.options()[item]).anyMatch(option -> option.mask() == choice[item]))
                && RandomSearch.keeps(branch.quotas(), choice);
    }

    /** Prices on what the products share, found by some rounds or by none. */
    LimitPrices prices(boolean improved) {
        LinearLimits linear = new LinearLimits(model.quotas(), model.cliques());
        return new LimitPrices(
                linear,
                model.options(),
                new long[linear.count()],
                model.chosenCost(pins()),
                improved ? ROUNDS : 0,
                Stop.NEVER);
    }

    /** All ways of each product at some prices. */
    ItemWays[] ways(LimitPrices prices) {
        Quota[] quotas = model.quotas().toArray(Quota[]::new);
        return IntStream.range(0, model.items())
                .mapToObj(item -> new ItemWays(item, model.options(item), prices, quotas))
                .toArray(ItemWays[]::new);
    }
}
