package org.skinweek.planner.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skinweek.planner.WeekSlots;
import org.skinweek.testing.RandomRuns;

/** Whatever quotas are sorted into, it allows the same choices as they do, no more and no fewer. */
class QuotaReductionTest {
    private static final int TASKS = 150;
    private static final int MOST_QUOTAS = 6;

    private int kept;
    private int exceeded;
    private int reduced;

    @Tag(RandomRuns.TAG)
    @Test
    void exactlyTheSameChoicesAreLeft() {
        RandomRuns.of("reduced quotas", TASKS).run(seed -> {
            RandomSearch search = new RandomSearch(seed);
            CandidateUses candidates = search.candidates();
            List<Quota> quotas = search.quotas(1 + search.below(MOST_QUOTAS), candidates);
            QuotaReduction reduction = new QuotaReduction(quotas, candidates);
            List<Quota> left = left(reduction);
            reduced += quotas.size() - left.size();
            for (int[] choice : RandomSearch.choices(search.candidates())) {
                boolean keeps = RandomSearch.keeps(quotas, choice);
                if (isLeft(reduction, candidates, left, choice) != keeps) {
                    fail("%s keeps the quotas: %s".formatted(Arrays.toString(choice), keeps));
                }
                kept += keeps ? 1 : 0;
                exceeded += keeps ? 0 : 1;
            }
        });
        if (RandomRuns.areOfEveryBuild()) {
            assertThat(List.of(kept, exceeded, reduced)).allMatch(count -> count > TASKS);
        }
    }

    @Test
    void eachLimitGoesWhereTheSearchCanUseIt() {
        CandidateUses candidates = RandomSearch.free(3);
        Quota forbidding = quota(0, new Quota.Part(2, WeekSlots.EVENINGS, 1, 0));
        Quota pair = quota(1, new Quota.Part(0, 1 << 4, 1, 0), new Quota.Part(1, 1 << 7, 1, 0));
        Quota own = quota(2, new Quota.Part(0, WeekSlots.ALL, 1, 0));
        Quota never = quota(3, new Quota.Part(1, WeekSlots.ALL, 1, 0));

        QuotaReduction reduction = new QuotaReduction(List.of(forbidding, pair, own, never), candidates);

        assertThat(candidates.allowed(2)).isEqualTo(WeekSlots.MORNINGS);
        assertThat(reduction.conflicts().excludes(0, 4, 1, 7)).isTrue();
        assertThat(reduction.conflicts().excludes(0, 7, 1, 4)).isFalse();
        assertThat(reduction.own(0)).containsExactly(own);
        assertThat(reduction.own(1)).as("no more than 3 uses are wished for").isEmpty();
        assertThat(reduction.shared()).isEmpty();
    }

    @Test
    void ofLimitsThatDifferInTheBoundTheStrictestIsLeft() {
        CandidateUses candidates = RandomSearch.free(3);
        Quota.Part one = new Quota.Part(0, WeekSlots.EVENINGS, 1, 0);
        Quota.Part other = new Quota.Part(1, WeekSlots.EVENINGS, 1, 0);

        List<Quota> shared = new QuotaReduction(
                        List.of(quota(2, one, other), quota(1, one, other), quota(2, one, other)), candidates)
                .shared();

        assertThat(shared).extracting(Quota::bound).containsExactly(1L);
    }

    @Test
    void limitsThatDifferInWhatIsMetAlreadyAreBothLeft() {
        List<Quota.Part> parts =
                List.of(new Quota.Part(0, WeekSlots.EVENINGS, 1, 0), new Quota.Part(1, WeekSlots.EVENINGS, 1, 0));

        List<Quota> shared = new QuotaReduction(
                        List.of(sessions(0b0010, parts), sessions(0b1000, parts)), RandomSearch.free(3))
                .shared();

        assertThat(shared).extracting(quota -> quota.met()[0]).containsExactly(0b0010, 0b1000);
    }

    private static Quota sessions(int met, List<Quota.Part> parts) {
        return new Quota(
                RandomSearch.RULE, Quota.Count.SESSIONS, parts, new int[] {met}, List.of(), 2, RandomSearch.ITEMS);
    }

    private static List<Quota> left(QuotaReduction reduction) {
        List<Quota> left = new ArrayList<>(reduction.shared());
        for (int item = 0; item < RandomSearch.ITEMS; item++) {
            assertThat(reduction.own(item)).as("limits of item %s alone", item).allMatch(isOnlyOf(item));
            left.addAll(reduction.own(item));
        }
        return left;
    }

    private static Predicate<Quota> isOnlyOf(int item) {
        return quota -> {
            for (int other = 0; other < RandomSearch.ITEMS; other++) {
                if (quota.concerns(other) != (other == item)) {
                    return false;
                }
            }
            return true;
        };
    }

    private static boolean isLeft(QuotaReduction reduction, CandidateUses candidates, List<Quota> left, int[] choice) {
        for (int item = 0; item < choice.length; item++) {
            if ((choice[item] & ~candidates.allowed(item)) != 0) {
                return false;
            }
        }
        return RandomSearch.agree(reduction.conflicts(), choice) && RandomSearch.keeps(left, choice);
    }

    private static Quota quota(long bound, Quota.Part... parts) {
        return new Quota(
                RandomSearch.RULE, Quota.Count.USES, List.of(parts), new int[0], List.of(), bound, RandomSearch.ITEMS);
    }
}
