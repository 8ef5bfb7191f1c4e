package org.skinweek.planner.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skinweek.planner.WeekSlots;
import org.skinweek.testing.RandomRuns;

/** Groups of uses of which only one can be made, and what follows from them for limits on sessions. */
class ExclusionGroupsTest {
    private static final int TASKS = 200;

    @Tag(RandomRuns.TAG)
    @Test
    void allUsesOfAGroupExcludeEachOtherAndEachPairIsInOne() {
        RandomRuns.of("exclusion groups", TASKS).run(seed -> {
            RandomSearch search = new RandomSearch(seed);
            CandidateUses candidates = search.candidates();
            UseConflicts conflicts = search.conflicts(candidates);

            List<List<Cell>> groups = ExclusionGroups.of(candidates, conflicts).stream()
                    .map(ExclusionGroupsTest::cells)
                    .toList();

            for (List<Cell> group : groups) {
                assertThat(group)
                        .hasSizeGreaterThan(1)
                        .allMatch(cell -> isAllowed(candidates, cell))
                        .allMatch(one ->
                                group.stream().allMatch(other -> one.equals(other) || exclude(conflicts, one, other)));
            }
            for (Cell one : all(candidates)) {
                assertThat(groups)
                        .as("groups that %s could be added to", one)
                        .noneMatch(group -> group.stream().allMatch(other -> exclude(conflicts, one, other)));
                for (Cell other : all(candidates)) {
                    if (one.item() != other.item() && exclude(conflicts, one, other)) {
                        assertThat(groups)
                                .as("%s and %s", one, other)
                                .anyMatch(group -> group.containsAll(List.of(one, other)));
                    }
                }
            }
        });
    }

    @Test
    void aGroupIsAsLargeAsItCanBe() {
        UseConflicts conflicts = new UseConflicts(RandomSearch.ITEMS);
        conflicts.add(0, 1, 1, 3);
        conflicts.add(1, 3, 2, 5);
        conflicts.add(2, 5, 0, 1);
        conflicts.add(2, 5, 1, 7);

        assertThat(ExclusionGroups.of(RandomSearch.free(3), conflicts))
                .containsExactlyInAnyOrder(
                        List.of(
                                new Quota.Part(0, 1 << 1, 1, 0),
                                new Quota.Part(1, 1 << 3, 1, 0),
                                new Quota.Part(2, 1 << 5, 1, 0)),
                        List.of(new Quota.Part(1, 1 << 7, 1, 0), new Quota.Part(2, 1 << 5, 1, 0)));
    }

    @Tag(RandomRuns.TAG)
    @Test
    void whateverKeepsALimitOnSessionsKeepsWhatFollowsForUses() {
        int[] found = {0};
        RandomRuns.of("uses that are apart", 2 * TASKS).run(seed -> {
            RandomSearch search = new RandomSearch(seed);
            CandidateUses candidates = search.candidates();
            UseConflicts conflicts = search.conflicts(candidates);
            Quota quota = search.quota(Quota.Count.SESSIONS);
            for (Quota uses : ApartUses.of(List.of(quota), conflicts)) {
                found[0]++;
                assertThat(uses.count()).isEqualTo(Quota.Count.USES);
                for (int each = 0; each < 100; each++) {
                    int[] choice = search.choice();
                    if (RandomSearch.agree(conflicts, choice) && !quota.isExceeded(choice)) {
                        assertThat(uses.isExceeded(choice)).isFalse();
                    }
                }
            }
            assertThat(ApartUses.of(List.of(search.conditional(quota)), conflicts))
                    .isEmpty();
        });
        if (RandomRuns.areOfEveryBuild()) {
            assertThat(found[0]).isGreaterThan(TASKS / 2);
        }
    }

    private static List<Cell> cells(List<Quota.Part> group) {
        List<Cell> cells = new ArrayList<>();
        for (Quota.Part part : group) {
            for (int slot = 0; slot < WeekSlots.COUNT; slot++) {
                if ((part.mask() & 1 << slot) != 0) {
                    cells.add(new Cell(part.item(), slot));
                }
            }
        }
        return cells;
    }

    private static List<Cell> all(CandidateUses candidates) {
        List<Cell> cells = new ArrayList<>();
        for (int item = 0; item < candidates.count(); item++) {
            for (int slot = 0; slot < WeekSlots.COUNT; slot++) {
                cells.add(new Cell(item, slot));
            }
        }
        return cells.stream().filter(cell -> isAllowed(candidates, cell)).toList();
    }

    private static boolean isAllowed(CandidateUses candidates, Cell cell) {
        return (candidates.allowed(cell.item()) & 1 << cell.slot()) != 0;
    }

    private static boolean exclude(UseConflicts conflicts, Cell one, Cell other) {
        return conflicts.excludes(one.item(), one.slot(), other.item(), other.slot());
    }
}
