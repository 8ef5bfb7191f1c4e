package org.skinweek.planner.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skinweek.testing.RandomRuns;

/** What a search knows of quotas while products are laid one after another. */
class SearchStateTest {
    private static final int TASKS = 100;
    private static final int MOST_QUOTAS = 5;

    /** The least that is left for later products never refuses too early, and nothing is refused too late. */
    @Tag(RandomRuns.TAG)
    @Test
    void aChoiceFitsStepByStepExactlyWhenItKeepsEveryQuota() {
        RandomRuns.of("choices step by step", TASKS).run(seed -> {
            RandomSearch search = new RandomSearch(seed);
            CandidateUses candidates = search.candidates();
            ItemOption[][] options = search.options(candidates, search.conflicts(candidates));
            List<Quota> quotas = search.quotas(1 + search.below(MOST_QUOTAS), candidates);
            SearchState state = state(quotas, options);
            WayIndex[] ways = ways(quotas, options);
            for (int[] choice : RandomSearch.choices(options)) {
                boolean keeps = RandomSearch.keeps(quotas, choice);
                if (fitsStepByStep(state, ways, choice) != keeps) {
                    fail("%s keeps the quotas: %s".formatted(Arrays.toString(choice), keeps));
                }
            }
            assertThat(state.masks()).as("all that was laid is taken again").containsOnly(0);
        });
    }

    private static boolean fitsStepByStep(SearchState state, WayIndex[] ways, int[] choice) {
        WayFilter filter = new WayFilter(state);
        int laid = 0;
        while (laid < choice.length && fits(filter, ways[laid], laid, choice[laid])) {
            state.lay(laid, choice[laid]);
            laid++;
        }
        for (int item = laid - 1; item >= 0; item--) {
            state.take(item);
        }
        return laid == choice.length;
    }

    private static boolean fits(WayFilter filter, WayIndex ways, int item, int mask) {
        int way = IntStream.range(0, ways.count())
                .filter(each -> ways.mask(each) == mask)
                .findFirst()
                .orElseThrow();
        filter.aim(ways, item, /* sessions= */ 0);
        return filter.next(way) == way;
    }

    private static WayIndex[] ways(List<Quota> quotas, ItemOption[][] options) {
        Quota[] all = quotas.toArray(Quota[]::new);
        return IntStream.range(0, options.length)
                .mapToObj(item -> new WayIndex(
                        ItemOption.masks(options[item]), QuotaShare.of(all, item, WaySummary.of(options[item]))))
                .toArray(WayIndex[]::new);
    }

    private static SearchState state(List<Quota> quotas, ItemOption[][] options) {
        Quota[] all = quotas.toArray(Quota[]::new);
        return new SearchState(
                all,
                IntStream.range(0, options.length)
                        .mapToObj(item -> QuotaShare.of(all, item, WaySummary.of(options[item])))
                        .toArray(QuotaShare[][]::new));
    }

    @Tag(RandomRuns.TAG)
    @Test
    void noWayTakesLessThanTheLeastOrMoreThanTheMostOfAQuota() {
        RandomRuns.of("shares of quotas", TASKS).run(seed -> {
            RandomSearch search = new RandomSearch(seed);
            CandidateUses candidates = search.candidates();
            ItemOption[][] options = search.options(candidates, search.conflicts(candidates));
            Quota[] quotas = search.quotas(MOST_QUOTAS, candidates).toArray(Quota[]::new);
            for (int item = 0; item < options.length; item++) {
                QuotaShare[] shares = QuotaShare.of(quotas, item, WaySummary.of(options[item]));
                int of = item;
                assertThat(Arrays.stream(shares).map(QuotaShare::quota))
                        .as("each quota in which the product has a part")
                        .containsExactlyElementsOf(IntStream.range(0, quotas.length)
                                .filter(quota -> quotas[quota].concerns(of))
                                .boxed()
                                .toList());
                for (QuotaShare share : shares) {
                    for (ItemOption way : options[item]) {
                        assertThat(share.aboveLeast(way.mask())).isBetween(0L, share.mostAboveLeast());
                        assertThat(share.least() + share.aboveLeast(way.mask()))
                                .isEqualTo(quotas[share.quota()].added(item, way.mask()));
                    }
                }
            }
        });
    }

    @Tag(RandomRuns.TAG)
    @Test
    void aSummaryIsTrueOfEachWay() {
        RandomRuns.of("summaries of ways", TASKS).run(seed -> {
            RandomSearch search = new RandomSearch(seed);
            CandidateUses candidates = search.candidates();
            for (ItemOption[] ways : search.options(candidates, search.conflicts(candidates))) {
                WaySummary summary = WaySummary.of(ways);
                int some = search.mask();
                assertThat(ways)
                        .extracting(way -> Integer.bitCount(way.mask() & some))
                        .allMatch(uses -> summary.leastIn(some) <= uses && uses <= summary.mostIn(some));
            }
        });
    }

    @Test
    void aSummaryTellsWhatWaysHaveInCommon() {
        WaySummary summary = WaySummary.of(new ItemOption[] {new ItemOption(0b1011, 0), new ItemOption(0b1110, 0)});
        assertThat(summary).isEqualTo(new WaySummary(0b1111, 0b1010, 3, 3, 2));
        assertThat(summary.leastIn(0b0101)).as("one of the two has to be there").isEqualTo(1);
        assertThat(summary.mostIn(0b1111)).isEqualTo(3);
        assertThat(WaySummary.of(new ItemOption[0])).isEqualTo(new WaySummary(0, 0, 0, 0, 0));
    }
}
