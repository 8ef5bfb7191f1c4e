package org.skinweek.notebook;

import java.util.ArrayList;
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

    /** After a new step: those undone can no longer be redone, and the oldest beyond {@link #STEPS} is forgotten. */
    public UndoHistory with(UndoStep step) {
        List<UndoStep> longer = new ArrayList<>(done);
        longer.add(step);
        return new UndoHistory(longer.subList(Math.max(0, longer.size() - STEPS), longer.size()), List.of(), start);
    }

    /** After undoing the last step. */
    public UndoHistory afterUndo() {
        List<UndoStep> later = new ArrayList<>(undone);
        later.add(0, done.get(done.size() - 1));
        return new UndoHistory(done.subList(0, done.size() - 1), later, start);
    }

    /** After redoing the step that was undone last. */
    public UndoHistory afterRedo() {
        List<UndoStep> longer = new ArrayList<>(done);
        longer.add(undone.get(0));
        return new UndoHistory(longer, undone.subList(1, undone.size()), start);
    }

    /** A history that begins here. */
    public static UndoHistory startingWith(HistoryStart start) {
        return new UndoHistory(List.of(), List.of(), Optional.of(start));
    }
}
