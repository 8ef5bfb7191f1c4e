package org.skinweek.planner.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skinweek.testing.RandomRuns;

/** What a quota counts, and that whatever is made of it says the same about every choice. */
class QuotaTest {
    private static final int TASKS = 150;
    private static final int CHOICES = 60;

    @Test
    void usesCountByTheirWeightsAndCoversTakeOff() {
        Quota quota = quota(
                Quota.Count.USES,
                new int[0],
                new Quota.Part(0, 0b0110, 3, 0),
                new Quota.Part(0, 0b1000, 5, 0),
                new Quota.Part(1, 0b0001, -1, 0));

        assertThat(quota.value(new int[] {0b1111, 0})).isEqualTo(11);
        assertThat(quota.value(new int[] {0b0011, 0b0011})).isEqualTo(2);
        assertThat(quota.helps(0)).isFalse();
        assertThat(quota.helps(1)).isTrue();
    }

    @Test
    void aSessionCountsOnceAndNotAgainWhereItIsMet() {
        Quota quota = quota(
                Quota.Count.SESSIONS,
                new int[] {0b0100},
                new Quota.Part(0, 0b0111, 1, 0),
                new Quota.Part(1, 0b0111, 1, 0));

        assertThat(quota.value(new int[] {0b0011, 0b0001})).isEqualTo(2);
        assertThat(quota.value(new int[] {0b0100, 0b0100})).isZero();
        assertThat(quota.value(new int[] {0b1000, 0b1000})).isZero();
    }

    @Test
    void theSameSessionOfAnotherWeekCountsApart() {
        Quota quota = quota(
                Quota.Count.SESSIONS,
                new int[] {0, 0b0001},
                new Quota.Part(0, 0b0011, 1, 0),
                new Quota.Part(1, 0b0011, 1, 1));

        assertThat(quota.value(new int[] {0b0011, 0b0011})).isEqualTo(3);
    }

    @Test
    void aProductCountsOnceHoweverOftenItIsUsed() {
        Quota quota = quota(
                Quota.Count.PRODUCTS, new int[0], new Quota.Part(0, 0b0111, 1, 0), new Quota.Part(1, 0b0111, 1, 0));

        assertThat(quota.value(new int[] {0b0111, 0})).isEqualTo(1);
        assertThat(quota.value(new int[] {0b0111, 0b0001})).isEqualTo(2);
        assertThat(quota.value(new int[] {0b1000, 0})).isZero();
    }

    @Test
    void aPastThatIsTooMuchMattersOnlyWhileTheQuotaHolds() {
        List<List<Quota.Part>> onlyWith = List.of(List.of(new Quota.Part(1, 0b1000, 1, 0)));
        Quota quota = new Quota(
                RandomSearch.RULE,
                Quota.Count.USES,
                List.of(new Quota.Part(0, 0b0001, 1, 0)),
                new int[0],
                onlyWith,
                -1,
                2);

        assertThat(quota.isExceeded(new int[] {0b0001, 0b0111})).isFalse();
        assertThat(quota.isExceeded(new int[] {0, 0b1000})).isTrue();
        assertThat(quota.concerns(1)).as("whether it holds").isTrue();
    }

    @Tag(RandomRuns.TAG)
    @Test
    void smallerWeightsExceedTheBoundOfTheSameChoices() {
        RandomRuns.of("quotas with smaller weights", TASKS).run(seed -> {
            RandomSearch search = new RandomSearch(seed);
            Quota quota = search.quota(Quota.Count.USES);
            Quota doubled = new Quota(
                    quota.rule(),
                    quota.count(),
                    quota.parts().stream()
                            .map(part -> new Quota.Part(part.item(), part.mask(), 6 * part.weight(), 0))
                            .toList(),
                    quota.met(),
                    quota.onlyWith(),
                    6 * quota.bound() + search.below(6) - 12,
                    RandomSearch.ITEMS);

            assertSame(search, doubled, doubled.reduced());
            assertThat(doubled.reduced().parts())
                    .extracting(Quota.Part::weight)
                    .as("have no common divisor any more")
                    .allMatch(weight -> Math.abs(weight) <= 3);
        });
    }

    @Tag(RandomRuns.TAG)
    @Test
    void withoutLayersTheSameSessionsCount() {
        RandomRuns.of("quotas without layers", TASKS).run(seed -> {
            RandomSearch search = new RandomSearch(seed);
            Quota quota = search.quota(Quota.Count.SESSIONS);
            assertSame(search, quota, quota.withoutLayers());
        });
    }

    @Test
    void sessionsThatLieInNoTwoWeeksAreOneWeek() {
        Quota weekEnd = quota(
                Quota.Count.SESSIONS,
                new int[] {0b0100, 0},
                new Quota.Part(0, 0b0011, 1, 0),
                new Quota.Part(0, 0b1000, 1, 1));
        assertThat(weekEnd.withoutLayers().parts()).containsExactly(new Quota.Part(0, 0b1011, 1, 0));
        assertThat(weekEnd.withoutLayers().met()).containsExactly(0b0100);
    }

    @Tag(RandomRuns.TAG)
    @Test
    void whatIsImpliedIsNeverExceededAlone() {
        int[] implied = {0};
        RandomRuns.of("implied quotas", 10 * TASKS).run(seed -> {
            RandomSearch search = new RandomSearch(seed);
            Quota.Count count = search.count();
            Quota one = search.below(5) == 0 ? search.conditional(search.quota(count)) : search.quota(count);
            Quota other = search.below(2) == 0 ? search.quota(count) : narrower(search, one);
            if (one.implies(other)) {
                implied[0]++;
                for (int each = 0; each < CHOICES; each++) {
                    int[] choice = search.choice();
                    if (other.isExceeded(choice) && !one.isExceeded(choice)) {
                        fail("%s is said to imply %s".formatted(one.parts(), other.parts()));
                    }
                }
            }
        });
        if (RandomRuns.areOfEveryBuild()) {
            assertThat(implied[0]).isGreaterThan(TASKS);
        }
    }

    /** The same limit on some of its sessions, perhaps with another bound. */
    private static Quota narrower(RandomSearch search, Quota quota) {
        List<Quota.Part> parts = quota.parts().stream()
                .map(part -> new Quota.Part(
                        part.item(), part.mask() & search.mask(), part.weight() - search.below(2), part.layer()))
                .filter(part -> part.mask() != 0 && part.weight() > 0)
                .toList();
        return new Quota(
                quota.rule(),
                quota.count(),
                parts.isEmpty() ? quota.parts() : parts,
                quota.met(),
                List.of(),
                quota.bound() + search.below(3) - 1,
                RandomSearch.ITEMS);
    }

    @Test
    void aSessionThatCountsTwiceIsNotImpliedByOneThatCountsOnce() {
        Quota once =
                quota(Quota.Count.USES, new int[0], new Quota.Part(0, 0b0011, 1, 0), new Quota.Part(1, 0b0011, 1, 0));
        Quota twice =
                quota(Quota.Count.USES, new int[0], new Quota.Part(0, 0b0001, 1, 0), new Quota.Part(0, 0b0001, 1, 0));

        assertThat(once.withBound(1).implies(twice.withBound(1))).isFalse();
    }

    @Tag(RandomRuns.TAG)
    @Test
    void whoeverKnowsWhetherProductsAreUsedFindsTheSame() {
        RandomRuns.of("quotas that hold only with others", TASKS).run(seed -> {
            RandomSearch search = new RandomSearch(seed);
            CandidateUses candidates = search.candidates();
            Quota quota = search.conditional(search.quota(search.count()));
            Set<Integer> one = Set.of(search.below(RandomSearch.ITEMS));
            int[] sessions = new int[RandomSearch.ITEMS];
            Arrays.setAll(sessions, candidates::allowed);
            Optional<Quota> used = quota.knowing(one, true, sessions);
            Optional<Quota> unused = quota.knowing(one, false, sessions);

            assertThat(used).as("may hold").isPresent();
            for (int[] choice : RandomSearch.choices(candidates)) {
                boolean isUsed = one.stream().anyMatch(item -> choice[item] != 0);
                Optional<Quota> known = isUsed ? used : unused;
                boolean exceeded = quota.isExceeded(choice);
                if ((known.isPresent() && known.get().isExceeded(choice)) != exceeded) {
                    fail("%s, used %s: exceeded %s".formatted(Arrays.toString(choice), isUsed, exceeded));
                }
            }
        });
    }

    private static void assertSame(RandomSearch search, Quota quota, Quota made) {
        for (int each = 0; each < CHOICES; each++) {
            int[] choice = search.choice();
            if (made.isExceeded(choice) != quota.isExceeded(choice)) {
                fail("%s became %s: not the same for %s"
                        .formatted(quota.parts(), made.parts(), Arrays.toString(choice)));
            }
        }
    }

    private static Quota quota(Quota.Count count, int[] met, Quota.Part... parts) {
        return new Quota(RandomSearch.RULE, count, List.of(parts), met, List.of(), 0, 2);
    }
}
