package org.skinweek.planner.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skinweek.planner.Stop;
import org.skinweek.planner.WeekSlots;
import org.skinweek.testing.RandomRuns;

/** A bound that were too high would prove a week to be the best that is not. */
class LimitPricesTest {
    private static final int TASKS = 120;
    private static final int ROUNDS = 60;
    private static final int MOST_PRICE = 12;

    @Tag(RandomRuns.TAG)
    @Test
    void noChoiceCostsLessThanTheBoundAtAnyPrices() {
        RandomRuns.of("bounds by prices", TASKS).run(seed -> {
            Priced task = new Priced(seed);
            long best = task.best();
            for (long upper : List.of(best, best + 7)) {
                LimitPrices prices = task.prices(upper, ROUNDS);
                assertThat(prices.bound()).isLessThanOrEqualTo(best);
                assertThat(new LimitPrices(task.linear, task.options, prices.values(), upper, 1, Stop.NEVER).bound())
                        .as("the bound of the prices that were found")
                        .isEqualTo(prices.bound());
            }
        });
    }

    @Tag(RandomRuns.TAG)
    @Test
    void theBoundIsWhatTheCheapestWaysCostAtThePrices() {
        RandomRuns.of("cheapest ways by prices", TASKS).run(seed -> {
            Priced task = new Priced(seed);
            LimitPrices prices = task.prices(task.best(), ROUNDS);
            long sum = -prices.whole();
            for (int item = 0; item < task.options.length; item++) {
                int of = item;
                sum += Arrays.stream(task.options[item])
                        .mapToLong(option -> prices.priced(of, option))
                        .min()
                        .orElseThrow();
            }
            assertThat(prices.bound()).isEqualTo(sum);
        });
    }

    @Tag(RandomRuns.TAG)
    @Test
    void noWayIsTakenAwayThatACheaperChoiceNeeds() {
        int[] taken = {0};
        RandomRuns.of("ways that are too dear", TASKS).run(seed -> {
            Priced task = new Priced(seed);
            long upper = task.best() + 1 + seed % 4;
            ItemOption[][] narrowed = task.prices(upper, ROUNDS).narrowed(upper);
            for (int item = 0; item < narrowed.length; item++) {
                taken[0] += task.options[item].length - narrowed[item].length;
            }
            for (int[] choice : task.cheaperThan(upper)) {
                for (int item = 0; item < narrowed.length; item++) {
                    assertThat(narrowed[item]).extracting(ItemOption::mask).contains(choice[item]);
                }
            }
        });
        if (RandomRuns.areOfEveryBuild()) {
            assertThat(taken[0]).isGreaterThan(TASKS);
        }
    }

    @Test
    void twoThatWantTheOneEveningAreKnownToCostWhatOneOfThemLoses() {
        ItemOption[] ways = {new ItemOption(0b10, 0), new ItemOption(0, 10)};
        ItemOption[][] options = {ways, ways};
        Quota.Part[] both = {new Quota.Part(0, 0b10, 1, 0), new Quota.Part(1, 0b10, 1, 0)};
        Quota quota =
                new Quota(RandomSearch.RULE, Quota.Count.USES, List.of(both), new int[0], List.of(), 1, options.length);

        for (LinearLimits linear : List.of(
                new LinearLimits(List.of(), List.of(List.of(both))), new LinearLimits(List.of(quota), List.of()))) {
            LimitPrices prices = new LimitPrices(linear, options, new long[linear.count()], 10, ROUNDS, Stop.NEVER);
            assertThat(prices.bound()).isEqualTo(10);
        }
    }

    @Test
    void whatMakesRoomForAnotherIsWorthItsCost() {
        ItemOption[] cover = {new ItemOption(0, 0), new ItemOption(0b01, 3)};
        ItemOption[] covered = {new ItemOption(0b10, 0), new ItemOption(0, 10)};
        ItemOption[][] options = {cover, covered};
        Quota quota = new Quota(
                RandomSearch.RULE,
                Quota.Count.USES,
                List.of(new Quota.Part(0, 0b01, -1, 0), new Quota.Part(1, 0b10, 1, 0)),
                new int[0],
                List.of(),
                0,
                options.length);

        LimitPrices prices = new LimitPrices(
                new LinearLimits(List.of(quota), List.of()), options, new long[1], 10, ROUNDS, Stop.NEVER);

        assertThat(prices.bound()).isEqualTo(3);
        assertThat(prices.narrowed(4)[0]).extracting(ItemOption::mask).contains(0b01);
    }

    @Test
    void pricesThatAreStoppedAreTrueAllTheSame() {
        Priced task = new Priced(1);
        LimitPrices prices =
                new LimitPrices(task.linear, task.options, new long[task.linear.count()], 1_000, ROUNDS, () -> true);

        assertThat(prices.values()).containsOnly(0);
        assertThat(prices.bound())
                .isEqualTo(Arrays.stream(task.options)
                        .mapToLong(own -> own[0].cost())
                        .sum());
    }

    @Tag(RandomRuns.TAG)
    @Test
    void whatALimitCostsIsItsPriceForEachOfItsUses() {
        RandomRuns.of("linear limits", TASKS).run(seed -> {
            Priced task = new Priced(seed);
            for (int limit = 0; limit < task.linear.count(); limit++) {
                int price = 1 + task.search.below(MOST_PRICE);
                long[][] slots = new long[RandomSearch.ITEMS][WeekSlots.COUNT];
                task.linear.price(limit, price, slots);
                int[] choice = task.search.choice();
                long sum = 0;
                for (int item = 0; item < choice.length; item++) {
                    for (int slot = 0; slot < slots[item].length; slot++) {
                        sum += (choice[item] & 1 << slot) != 0 ? slots[item][slot] : 0;
                    }
                }
                assertThat(sum).isEqualTo(price * task.linear.used(limit, choice));
            }
        });
    }

    /** Ways of laying some products with limits that add up use by use, and every choice that keeps them. */
    private static final class Priced {
        final RandomSearch search;
        final ItemOption[][] options;
        final LinearLimits linear;
        final List<int[]> choices = new ArrayList<>();

        Priced(long seed) {
            search = new RandomSearch(seed);
            CandidateUses candidates = search.candidates();
            UseConflicts conflicts = search.conflicts(candidates);
            options = search.options(candidates, conflicts);
            List<Quota> quotas = search.quotas(5, candidates);
            linear = new LinearLimits(quotas, ExclusionGroups.of(candidates, conflicts));
            for (int[] choice : RandomSearch.choices(options)) {
                if (RandomSearch.agree(conflicts, choice) && RandomSearch.keeps(quotas, choice)) {
                    choices.add(choice);
                }
            }
        }

        long best() {
            return choices.stream()
                    .mapToLong(choice -> RandomSearch.cost(options, choice))
                    .min()
                    .orElseThrow();
        }

        List<int[]> cheaperThan(long upper) {
            return choices.stream()
                    .filter(choice -> RandomSearch.cost(options, choice) < upper)
                    .toList();
        }

        LimitPrices prices(long upper, int rounds) {
            return new LimitPrices(linear, options, new long[linear.count()], upper, rounds, Stop.NEVER);
        }
    }
}
