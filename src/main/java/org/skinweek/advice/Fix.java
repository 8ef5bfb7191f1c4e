package org.skinweek.advice;

import java.util.ArrayList;
import java.util.List;
import org.skinweek.routine.Use;

/**
 * What clears a flag of a planned week without raising another: one small change, or two or three together.
 *
 * @param changes one to three; moves before removals
 */
public record Fix(List<Change> changes) {
    /** The most changes in a fix: more would be a new plan. */
    public static final int MOST_CHANGES = 3;

    /** Copies the list. */
    public Fix {
        changes = List.copyOf(changes);
        if (changes.isEmpty() || changes.size() > MOST_CHANGES) {
            throw new IllegalArgumentException(
                    "a fix of %s changes: it has 1 to %s".formatted(changes.size(), MOST_CHANGES));
        }
    }

    /** What a change does. */
    public enum Kind {
        /** A use goes to another session. */
        MOVE,
        /** A use is left out. */
        REMOVE,
        /** A product is added. */
        ADD
    }

    /**
     * One change.
     *
     * @param removed uses that are taken out; one at most
     * @param added uses that are put in: one that replaces the removed one, or one product on every day that lacks it
     */
    public record Change(List<Use> removed, List<Use> added) {
        /** Copies the lists. */
        public Change {
            removed = List.copyOf(removed);
            added = List.copyOf(added);
            if (removed.isEmpty() && added.isEmpty()) {
                throw new IllegalArgumentException("removed and added are both empty: a change changes something");
            }
        }

        static Change move(Use from, Use to) {
            return new Change(List.of(from), List.of(to));
        }

        static Change removal(Use use) {
            return new Change(List.of(use), List.of());
        }

        /** What this change does. */
        public Kind kind() {
            if (added.isEmpty()) {
                return Kind.REMOVE;
            }
            return removed.isEmpty() ? Kind.ADD : Kind.MOVE;
        }
    }

    static Fix move(Use from, Use to) {
        return new Fix(List.of(Change.move(from, to)));
    }

    static Fix removal(Use use) {
        return new Fix(List.of(Change.removal(use)));
    }

    static Fix addition(List<Use> uses) {
        return new Fix(List.of(new Change(List.of(), uses)));
    }

    /** All uses that are taken out. */
    public List<Use> removed() {
        return changes.stream().flatMap(change -> change.removed().stream()).toList();
    }

    /** All uses that are put in. */
    public List<Use> added() {
        return changes.stream().flatMap(change -> change.added().stream()).toList();
    }

    /** How many uses are removed without going elsewhere. */
    long leftOut() {
        return changes.stream().filter(change -> change.kind() == Kind.REMOVE).count();
    }

    /** The total distance that uses are moved; 0 where none is. */
    int distance() {
        return changes.stream()
                .filter(change -> change.kind() == Kind.MOVE)
                .mapToInt(change -> UseDistance.between(
                        change.removed().get(0), change.added().get(0)))
                .sum();
    }

    /** The planned uses after the changes. */
    public List<Use> applyTo(List<Use> planned) {
        List<Use> changed = new ArrayList<>(planned);
        changed.removeAll(removed());
        changed.addAll(added());
        return changed;
    }
}
