package org.skinweek.notebook;

import java.util.List;
import java.util.Optional;

/**
 * The commands that can be undone and redone.
 *
 * @param done steps to undo, the most recent last
 * @param undone steps to redo, the most recently undone first
 * @param start why nothing before them can be undone; empty where nothing was before
 */
public record UndoHistory(List<UndoStep> done, List<UndoStep> undone, Optional<HistoryStart> start) {
    /** How many steps can be undone; older ones are forgotten. */
    public static final int STEPS = 200;

    /** Nothing to undo or redo. */
    public static final UndoHistory EMPTY = new UndoHistory(List.of(), List.of(), Optional.empty());

    /** Copies the lists. */
    public UndoHistory {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }

    /** The step that undo would take back. */
    public Optional<UndoStep> undoable() {
        return done.isEmpty() ? Optional.empty() : Optional.of(done.get(done.size() - 1));
    }

    /** The step that redo would repeat. */
    public Optional<UndoStep> redoable() {
        return undone.stream().findFirst();
    }

    /** True when it holds the step. */
    public boolean holds(long id) {
        return done.stream().anyMatch(step -> step.id() == id)
                || undone.stream().anyMatch(step -> step.id() == id);
    }
}
