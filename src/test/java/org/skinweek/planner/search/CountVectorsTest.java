package org.skinweek.planner.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skinweek.planner.Stop;
import org.skinweek.planner.WeekSlots;
import org.skinweek.testing.RandomRuns;

/** How often each product is used comes first: no vector of counts may be lost that holds a better choice. */
class CountVectorsTest {
    private static final int TASKS = 120;
    private static final int ROUNDS = 30;
    private static final int MOST = 10_000;

    @Tag(RandomRuns.TAG)
    @Test
    void eachCheaperChoiceHasItsVectorAndCostsNoLessThanThat() {
        RandomRuns.of("vectors of counts", TASKS).run(seed -> {
            Counted task = new Counted(seed, 3);
            long upper = task.dearest();
            List<CountVectors.Vector> vectors = task.vectors.below(upper, MOST);

            assertThat(vectors)
                    .extracting(CountVectors.Vector::bound)
                    .isSorted()
                    .allMatch(bound -> bound < upper);
            assertThat(vectors).extracting(CountVectors.Vector::counts).doesNotHaveDuplicates();
            for (int[] choice : task.choices) {
                long cost = RandomSearch.cost(task.options, choice);
                assertThat(task.vectors.bound()).isLessThanOrEqualTo(cost);
                if (cost < upper) {
                    assertThat(vectors)
                            .filteredOn(vector -> vector.counts().equals(counts(choice)))
                            .singleElement()
                            .matches(vector -> vector.bound() <= cost);
                }
            }
        });
    }

    @Tag(RandomRuns.TAG)
    @Test
    void noVectorIsMoreThanALimitOnTheWholeWeekAllows() {
        RandomRuns.of("counts within limits", TASKS).run(seed -> {
            Counted task = new Counted(seed, 0);
            for (CountVectors.Vector vector : task.vectors.below(Long.MAX_VALUE / 8, MOST)) {
                long used = 0;
                for (int item = 0; item < RandomSearch.ITEMS; item++) {
                    used += task.total.parts().get(item).weight()
                            * vector.counts().get(item);
                }
                assertThat(used).isLessThanOrEqualTo(task.total.bound());
            }
        });
    }

    @Test
    void aFewAreTheMostThatAreAskedFor() {
        Counted task = new Counted(3, 0);

        assertThat(task.vectors.below(Long.MAX_VALUE / 8, 2)).hasSize(2);
        assertThat(task.vectors.below(task.vectors.bound(), MOST)).isEmpty();
    }

    @Tag(RandomRuns.TAG)
    @Test
    void countsGoTogetherWhereWaysOfEachTwoProductsDo() {
        RandomRuns.of("counts side by side", TASKS).run(seed -> {
            RandomSearch search = new RandomSearch(seed);
            CandidateUses candidates = search.candidates();
            UseConflicts conflicts = search.conflicts(candidates);
            ItemOption[][] options = search.options(candidates, conflicts);
            CountsSideBySide together = new CountsSideBySide(options, conflicts);
            for (int[] choice : RandomSearch.choices(options)) {
                int[] counts = Arrays.stream(choice).map(Integer::bitCount).toArray();
                int last = counts.length - 1;
                boolean possible =
                        agree(options, conflicts, counts, last, 0) && agree(options, conflicts, counts, last, 1);
                if (together.allow(counts, last) != possible) {
                    fail("%s go together: %s".formatted(Arrays.toString(counts), possible));
                }
            }
        });
    }

    /** True when some ways of two products with these counts do not exclude each other. */
    private static boolean agree(ItemOption[][] options, UseConflicts conflicts, int[] counts, int one, int other) {
        for (ItemOption way : options[one]) {
            for (ItemOption otherWay : options[other]) {
                if (Integer.bitCount(way.mask()) == counts[one]
                        && Integer.bitCount(otherWay.mask()) == counts[other]
                        && (conflicts.forbidden(one, way.mask(), other) & otherWay.mask()) == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Integer> counts(int[] choice) {
        return Arrays.stream(choice).map(Integer::bitCount).boxed().toList();
    }

    /** Products with a limit on their whole week, and every choice that keeps it with all others. */
    private static final class Counted {
        final ItemOption[][] options;
        final Quota total;
        final CountVectors vectors;
        final List<int[]> choices = new ArrayList<>();

        Counted(long seed, int others) {
            RandomSearch search = new RandomSearch(seed);
            CandidateUses candidates = search.candidates();
            UseConflicts conflicts = search.conflicts(candidates);
            options = search.options(candidates, conflicts);
            // what helps is no limit on how often products are used
            boolean helps = others > 0 && search.below(4) == 0;
            total = new Quota(
                    RandomSearch.RULE,
                    Quota.Count.USES,
                    List.of(
                            new Quota.Part(0, WeekSlots.ALL, helps ? -1 : 1 + search.below(3), 0),
                            new Quota.Part(1, WeekSlots.ALL, 1 + search.below(3), 0),
                            new Quota.Part(2, WeekSlots.ALL, 1 + search.below(3), 0)),
                    new int[0],
                    List.of(),
                    3 + search.below(8),
                    RandomSearch.ITEMS);
            List<Quota> quotas = new ArrayList<>(search.quotas(others, candidates));
            quotas.add(total);
            LinearLimits linear = new LinearLimits(quotas, ExclusionGroups.of(candidates, conflicts));
            LimitPrices prices =
                    new LimitPrices(linear, options, new long[linear.count()], 100, search.below(ROUNDS), Stop.NEVER);
            vectors = new CountVectors(new SearchBranch(options, quotas), options, prices, conflicts);
            for (int[] choice : RandomSearch.choices(options)) {
                if (RandomSearch.agree(conflicts, choice) && RandomSearch.keeps(quotas, choice)) {
                    choices.add(choice);
                }
            }
        }

        /** A cost that not all choices are below. */
        long dearest() {
            return choices.stream()
                    .mapToLong(choice -> RandomSearch.cost(options, choice))
                    .max()
                    .orElse(0);
        }
    }
}
