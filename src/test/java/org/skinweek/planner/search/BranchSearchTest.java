package org.skinweek.planner.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skinweek.planner.Stop;
import org.skinweek.planner.WeekSlots;
import org.skinweek.testing.RandomRuns;

/** The search finds what trying every choice finds, whatever prices and bounds it is led by. */
class BranchSearchTest {
    private static final int TASKS = 80;

    @Tag(RandomRuns.TAG)
    @Test
    void noChoiceIsCheaperThanTheOneThatIsFound() {
        RandomRuns.of("searches of small tasks", TASKS).run(seed -> {
            SmallModel small = new SmallModel(seed);
            long best = small.best(small.model.whole());
            for (boolean priced : new boolean[] {false, true}) {
                BranchSearch search = search(small, priced, Stop.NEVER);
                int[] found = search.run(small.pins(), better -> {});

                assertThat(search.isDone()).isTrue();
                assertThat(small.allows(found)).isTrue();
                assertThat(small.model.chosenCost(found)).isEqualTo(best);
            }
            BranchSearch brief = search(small, true, Stop.NEVER);
            int[] found = brief.brief(small.pins(), better -> {});
            assertThat(small.model.chosenCost(found)).isGreaterThanOrEqualTo(best);
            assertThat(brief.isDone() && small.model.chosenCost(found) > best).isFalse();
        });
    }

    @Test
    void whatIsKnownStaysWhereNothingIsBetter() {
        SmallModel small = new SmallModel(1);
        int[] best = search(small, true, Stop.NEVER).run(small.pins(), better -> {});

        assertThat(search(small, true, Stop.NEVER).run(best, better -> {
                    throw new AssertionError(Arrays.toString(better));
                }))
                .isSameAs(best);
    }

    @Tag(RandomRuns.TAG)
    @Test
    void noChoiceHasFewerStrongEveningsThanAreToldInAdvance() {
        int[] told = {0};
        RandomRuns.of("least evenings", TASKS).run(seed -> {
            SmallModel small = new SmallModel(seed);
            RestNeed rest = small.model.rest();
            int least = LeastEvenings.of(small.model, small.ways(small.prices(false)));
            told[0] += least;
            for (int[] choice : small.choices) {
                int evenings = 0;
                for (int item = 0; item < choice.length; item++) {
                    evenings |= rest.evenings(item, choice[item]);
                }
                assertThat(Integer.bitCount(evenings)).isGreaterThanOrEqualTo(least);
                assertThat(small.model.eveningsCost(0, least)).isLessThanOrEqualTo(small.model.eveningsCost(evenings));
            }
        });
        if (RandomRuns.areOfEveryBuild()) {
            assertThat(told[0]).isPositive();
        }
    }

    @Test
    void restNightsThatAreMissingAndEveningsInARowAreToldByTheirNumber() {
        RestNeed rest = new RestNeed(3, 0, new boolean[] {true, false});
        int[] leastAdjacent = new int[8];
        Arrays.fill(leastAdjacent, 8);
        for (int mask = 0; mask <= WeekSlots.ALL; mask++) {
            if ((mask & ~WeekSlots.EVENINGS) == 0) {
                int count = Integer.bitCount(mask);
                leastAdjacent[count] = Math.min(leastAdjacent[count], RestNeed.adjacent(mask));
                assertThat(rest.missing(mask)).isEqualTo(Math.max(0, count - 4)).isEqualTo(rest.missingOf(count));
            }
        }
        for (int count = 0; count < leastAdjacent.length; count++) {
            assertThat(RestNeed.adjacentOf(count)).isEqualTo(leastAdjacent[count]);
        }
        assertThat(RestNeed.adjacent(1 << 13 | 1 << 1))
                .as("the last evening touches the first of the next week")
                .isEqualTo(1);
        assertThat(rest.evenings(0, WeekSlots.ALL)).isEqualTo(WeekSlots.EVENINGS);
        assertThat(rest.evenings(1, WeekSlots.ALL)).isZero();
    }

    @Test
    void someEveningsAndTheirNumberNeverCostMoreThanAllInTheEnd() {
        WeekModel model = new SmallModel(1).model;
        for (int all = 0; all <= WeekSlots.ALL; all++) {
            int evenings = all & WeekSlots.EVENINGS;
            if (evenings == all) {
                long cost = model.eveningsCost(evenings);
                int some = evenings;
                while (some > 0) {
                    some = (some - 1) & evenings;
                    assertThat(model.eveningsCost(some, Integer.bitCount(evenings)))
                            .isLessThanOrEqualTo(cost);
                }
            }
        }
    }

    private static BranchSearch search(SmallModel small, boolean priced, Stop stop) {
        LimitPrices prices = small.prices(priced);
        Quota[] quotas = small.model.quotas().toArray(Quota[]::new);
        return new BranchSearch(
                small.model,
                quotas,
                new ItemEntanglement(small.model.conflicts(), quotas, small.model.items()),
                small.ways(prices),
                prices.whole(),
                stop);
    }
}
