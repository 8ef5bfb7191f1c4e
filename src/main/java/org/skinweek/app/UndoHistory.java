package org.skinweek.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skinweek.notebook.Command;

/**
 * The commands that can be undone and redone, as an immutable value.
 *
 * @param done commands to undo, most recent last
 * @param undone commands to redo, most recently undone last
 */
record UndoHistory(List<Command> done, List<Command> undone) {
    /** Nothing to undo or redo. */
    static final UndoHistory EMPTY = new UndoHistory(List.of(), List.of());

    UndoHistory {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }

    Optional<Command> undoable() {
        return last(done);
    }

    Optional<Command> redoable() {
        return last(undone);
    }

    /** After a new command; undone commands can no longer be redone. */
    UndoHistory with(Command command) {
        return new UndoHistory(pushed(done, command), List.of());
    }

    /** After undoing the last command. */
    UndoHistory afterUndo() {
        return new UndoHistory(popped(done), pushed(undone, done.get(done.size() - 1)));
    }

    /** After redoing the last undone command. */
    UndoHistory afterRedo() {
        return new UndoHistory(pushed(done, undone.get(undone.size() - 1)), popped(undone));
    }

    private static Optional<Command> last(List<Command> stack) {
        return stack.isEmpty() ? Optional.empty() : Optional.of(stack.get(stack.size() - 1));
    }

    private static List<Command> pushed(List<Command> stack, Command command) {
        List<Command> longer = new ArrayList<>(stack);
        longer.add(command);
        return longer.subList(Math.max(0, longer.size() - Workspace.UNDO_STEPS), longer.size());
    }

    private static List<Command> popped(List<Command> stack) {
        return stack.subList(0, stack.size() - 1);
    }
}
