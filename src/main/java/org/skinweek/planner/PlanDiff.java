package org.skinweek.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skinweek.routine.Use;

/**
 * What changes from one planned week to another. A removed use and an added one of the same product make a move; the
 * nearest two are paired.
 *
 * @param moved uses that go to another session, in order of the place that they leave
 * @param added uses that are new, in order of time
 * @param removed uses that are gone, in order of time
 */
public record PlanDiff(List<Move> moved, List<Use> added, List<Use> removed) {
    /** Copies the lists. */
    public PlanDiff {
        moved = List.copyOf(moved);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /**
     * A use that goes to another session.
     *
     * @param from where it was
     * @param to where it is then
     */
    public record Move(Use from, Use to) {
        /** Sessions between the two; a change of the time of day counts as much as a week. */
        private int distance() {
            return Math.abs(from.slot() - to.slot()) + (from.session() == to.session() ? 0 : WeekSlots.COUNT);
        }
    }

    /** What changes from one list of planned uses to another. */
    public static PlanDiff between(List<Use> before, List<Use> after) {
        List<Use> removed = without(before, after);
        List<Use> added = without(after, before);
        List<Move> moved = new ArrayList<>();
        Optional<Move> nearest = nearest(removed, added);
        while (nearest.isPresent()) {
            moved.add(nearest.get());
            removed.remove(nearest.get().from());
            added.remove(nearest.get().to());
            nearest = nearest(removed, added);
        }
        moved.sort(Comparator.comparing(Move::from, Use.BY_TIME));
        return new PlanDiff(moved, added, removed);
    }

    private static List<Use> without(List<Use> uses, List<Use> others) {
        Set<Use> rest = new HashSet<>(uses);
        others.forEach(rest::remove);
        List<Use> sorted = new ArrayList<>(rest);
        sorted.sort(Use.BY_TIME);
        return sorted;
    }

    private static Optional<Move> nearest(List<Use> removed, List<Use> added) {
        return removed.stream()
                .flatMap(from -> added.stream()
                        .filter(to -> to.product() == from.product())
                        .map(to -> new Move(from, to)))
                .min(Comparator.comparingInt(Move::distance));
    }

    /** True when nothing changes. */
    public boolean isEmpty() {
        return moved.isEmpty() && added.isEmpty() && removed.isEmpty();
    }
}
