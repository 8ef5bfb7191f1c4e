package org.skinweek.planner;

import java.util.ArrayList;
import java.util.List;
import org.skinweek.routine.Use;

/**
 * One small change of a planned week that clears a flag without raising another.
 *
 * @param removed uses that are taken out; one at most
 * @param added uses that are put in: one in place of the removed one, or one product on every day that lacks it
 */
public record Fix(List<Use> removed, List<Use> added) {
    /** Copies the lists. */
    public Fix {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
        if (removed.isEmpty() && added.isEmpty()) {
            throw new IllegalArgumentException("removed and added are both empty: a fix changes something");
        }
    }

    /** What is done in a fix. */
    public enum Kind {
        /** A use goes to another session. */
        MOVE,
        /** A use is left out. */
        REMOVE,
        /** A product is added. */
        ADD
    }

    static Fix move(Use from, Use to) {
        return new Fix(List.of(from), List.of(to));
    }

    static Fix removal(Use use) {
        return new Fix(List.of(use), List.of());
    }

    static Fix addition(List<Use> uses) {
        return new Fix(List.of(), uses);
    }

    /** What is done. */
    public Kind kind() {
        if (added.isEmpty()) {
            return Kind.REMOVE;
        }
        return removed.isEmpty() ? Kind.ADD : Kind.MOVE;
    }

    /** The planned uses after the change. */
    public List<Use> applyTo(List<Use> planned) {
        List<Use> changed = new ArrayList<>(planned);
        changed.removeAll(removed);
        changed.addAll(added);
        return changed;
    }
}
