package org.skinweek.planner.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skinweek.planner.WeekSlots;
import org.skinweek.testing.RandomRuns;

/** The ways of laying one product by itself are all those that keep what is said about it, and no others. */
class WeekMasksTest {
    private static final int TASKS = 200;

    @Tag(RandomRuns.TAG)
    @Test
    void allWaysThatKeepTheLimitsOfTheProductAreThere() {
        RandomRuns.of("ways of one product", TASKS).run(seed -> {
            RandomSearch search = new RandomSearch(seed);
            CandidateUses candidates = search.candidates();
            UseConflicts conflicts = search.conflicts(candidates);
            List<Quota> own = search.quotas(search.below(3), candidates);
            int[] none = new int[RandomSearch.ITEMS];
            for (int item = 0; item < RandomSearch.ITEMS; item++) {
                int of = item;
                int[] expected = RandomSearch.masks(candidates, item).stream()
                        .filter(mask -> conflicts.agreesWithItself(of, mask))
                        .filter(mask -> candidates.wanted(of) > 7 || !isTwiceADay(mask, candidates.pinned(of)))
                        .filter(mask -> {
                            int[] choice = none.clone();
                            choice[of] = mask;
                            return RandomSearch.keeps(own, choice);
                        })
                        .mapToInt(Integer::intValue)
                        .toArray();
                assertThat(WeekMasks.of(candidates, item, conflicts, own)).containsExactly(expected);
            }
        });
    }

    /** True when two uses lie on a day of which not both are pinned. */
    private static boolean isTwiceADay(int mask, int pinned) {
        int both = mask & mask >>> 1 & WeekSlots.MORNINGS;
        int pinnedBoth = pinned & pinned >>> 1 & WeekSlots.MORNINGS;
        return (both & ~pinnedBoth) != 0;
    }

    @Test
    void pinsThatExcludeEachOtherStayAndNothingIsAddedToThem() {
        CandidateUses candidates = new RandomSearch(firstWithTwoPins()).candidates();
        int item = itemWithTwoPins(candidates);
        int pinned = candidates.pinned(item);
        UseConflicts conflicts = new UseConflicts(RandomSearch.ITEMS);
        conflicts.add(
                item, Integer.numberOfTrailingZeros(pinned), item, Integer.numberOfTrailingZeros(pinned & pinned - 1));

        assertThat(WeekMasks.of(candidates, item, conflicts, List.of())).containsExactly(pinned);
    }

    private static long firstWithTwoPins() {
        long seed = 1;
        while (itemWithTwoPins(new RandomSearch(seed).candidates()) < 0) {
            seed++;
        }
        return seed;
    }

    private static int itemWithTwoPins(CandidateUses candidates) {
        for (int item = 0; item < candidates.count(); item++) {
            if (Integer.bitCount(candidates.pinned(item)) == 2) {
                return item;
            }
        }
        return -1;
    }
}
