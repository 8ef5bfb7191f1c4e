package org.skinweek.planner.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skinweek.planner.WeekSlots;
import org.skinweek.testing.RandomRuns;

/** All choices are parted by what other limits depend on; together the parts are the whole. */
class SearchBranchTest {
    private static final int TASKS = 150;

    private int parts;

    @Tag(RandomRuns.TAG)
    @Test
    void aChoiceIsAllowedExactlyWhenAPartAllowsIt() {
        RandomRuns.of("parted choices", TASKS).run(seed -> {
            RandomSearch search = new RandomSearch(seed);
            CandidateUses candidates = search.candidates();
            ItemOption[][] options = search.options(candidates, search.conflicts(candidates));
            SearchBranch whole = new SearchBranch(options, search.quotas(5, candidates));

            List<SearchBranch> parted = whole.parted();

            parts += parted.size();
            assertThat(parted).hasSizeBetween(1, SearchBranch.MOST_PARTS);
            assertThat(parted).extracting(SearchBranch::least).isSorted();
            for (int[] choice : RandomSearch.choices(options)) {
                boolean allowed = RandomSearch.keeps(whole.quotas(), choice);
                if (parted.stream().anyMatch(part -> SmallModel.holds(part, choice)) != allowed) {
                    fail("%s is allowed: %s".formatted(Arrays.toString(choice), allowed));
                }
            }
        });
        if (RandomRuns.areOfEveryBuild()) {
            assertThat(parts).isGreaterThan(TASKS);
        }
    }

    @Test
    void withTheProductALimitHoldsForGoodAndWithoutItThereIsNone() {
        Quota.Part other = new Quota.Part(1, WeekSlots.ALL, 1, 0);
        Quota slowStart = new Quota(
                RandomSearch.RULE,
                Quota.Count.USES,
                List.of(new Quota.Part(0, WeekSlots.EVENINGS, 1, 0)),
                new int[0],
                List.of(List.of(other)),
                1,
                2);
        ItemOption[] first = {new ItemOption(0b1010, 0), new ItemOption(0b0010, 4)};
        ItemOption[] second = {new ItemOption(0b1000, 0), new ItemOption(0, 7)};
        SearchBranch whole = new SearchBranch(new ItemOption[][] {first, second}, List.of(slowStart));

        List<SearchBranch> parts = whole.parted();

        assertThat(whole.least()).isZero();
        assertThat(parts).extracting(SearchBranch::least).containsExactly(0L, 7L);
        assertThat(parts.get(0).options()[1]).containsExactly(second[0]);
        assertThat(parts.get(0).quotas())
                .singleElement()
                .matches(quota -> quota.onlyWith().isEmpty());
        assertThat(parts.get(1).options()[1]).containsExactly(second[1]);
        assertThat(parts.get(1).quotas()).isEmpty();
    }
}
