package org.skinweek.planner.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.skinweek.planner.WeekSlots;

/**
 * Groups of uses that all exclude each other, so that only one of a group can be made. A whole group gives a far
 * tighter bound than its pairs. Every excluding pair of two items is in one of the groups.
 */
final class ExclusionGroups {
    private final CandidateUses candidates;
    private final UseConflicts conflicts;
    private final int vertices;
    private final BitSet[] neighbours;
    private final BitSet[] uncovered;
    private final List<List<Quota.Part>> found = new ArrayList<>();

    private ExclusionGroups(CandidateUses candidates, UseConflicts conflicts) {
        this.candidates = candidates;
        this.conflicts = conflicts;
        vertices = candidates.count() * WeekSlots.COUNT;
        neighbours = new BitSet[vertices];
        uncovered = new BitSet[vertices];
        for (int vertex = 0; vertex < vertices; vertex++) {
            neighbours[vertex] = neighbours(vertex);
            uncovered[vertex] = (BitSet) neighbours[vertex].clone();
            int item = itemOf(vertex);
            uncovered[vertex].clear(item * WeekSlots.COUNT, (item + 1) * WeekSlots.COUNT);
        }
    }

    /** The groups, each as one part for each of its items. */
    static List<List<Quota.Part>> of(CandidateUses candidates, UseConflicts conflicts) {
        ExclusionGroups cliques = new ExclusionGroups(candidates, conflicts);
        cliques.cover();
        return cliques.found;
    }

    private static int itemOf(int vertex) {
        return vertex / WeekSlots.COUNT;
    }

    private BitSet neighbours(int vertex) {
        BitSet bits = new BitSet(vertices);
        int item = itemOf(vertex);
        int slot = vertex % WeekSlots.COUNT;
        if ((candidates.allowed(item) & 1 << slot) != 0) {
            for (int other = 0; other < candidates.count(); other++) {
                int mask = conflicts.forbidden(item, 1 << slot, other) & candidates.allowed(other);
                for (int rest = mask; rest != 0; rest &= rest - 1) {
                    bits.set(other * WeekSlots.COUNT + Integer.numberOfTrailingZeros(rest));
                }
            }
        }
        return bits;
    }

    private void cover() {
        for (int vertex = 0; vertex < vertices; vertex++) {
            while (!uncovered[vertex].isEmpty()) {
                add(grown(vertex, uncovered[vertex].nextSetBit(0)));
            }
        }
    }

    /** A group grown from a pair, each time by the use that excludes all of it and has the most pairs left to cover. */
    private List<Integer> grown(int one, int other) {
        List<Integer> group = new ArrayList<>(List.of(one, other));
        BitSet common = (BitSet) neighbours[one].clone();
        common.and(neighbours[other]);
        while (!common.isEmpty()) {
            int best = -1;
            int most = -1;
            for (int vertex = common.nextSetBit(0); vertex >= 0; vertex = common.nextSetBit(vertex + 1)) {
                int left = 0;
                for (int member : group) {
                    left += uncovered[vertex].get(member) ? 1 : 0;
                }
                if (left > most) {
                    best = vertex;
                    most = left;
                }
            }
            group.add(best);
            common.and(neighbours[best]);
        }
        return group;
    }

    private void add(List<Integer> group) {
        int[] masks = new int[candidates.count()];
        for (int one : group) {
            masks[itemOf(one)] |= 1 << one % WeekSlots.COUNT;
            for (int other : group) {
                uncovered[one].clear(other);
            }
        }
        List<Quota.Part> parts = new ArrayList<>();
        for (int item = 0; item < masks.length; item++) {
            if (masks[item] != 0) {
                parts.add(new Quota.Part(item, masks[item], 1, 0));
            }
        }
        found.add(parts);
    }
}
