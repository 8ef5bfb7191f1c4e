package org.skinweek.store;

import org.skinweek.notebook.Command;
import org.skinweek.notebook.HistoryStart;
import org.skinweek.notebook.StepWriter;
import org.skinweek.notebook.UndoStep;

/** What happens to the history in the transaction that stores some changes. */
public sealed interface HistoryEdit {
    /** Nothing: undo skips the changes, as it does that of the open page. */
    record None() implements HistoryEdit {}

    /**
     * A command becomes the last step.
     *
     * @param command whose changes are stored
     * @param writer who gave it
     */
    record Add(Command command, StepWriter writer) implements HistoryEdit {}

    /**
     * A step is undone.
     *
     * @param step the last that is done
     */
    record Undo(UndoStep step) implements HistoryEdit {}

    /**
     * A step is redone.
     *
     * @param step the first of those that were undone
     */
    record Redo(UndoStep step) implements HistoryEdit {}

    /** What was undone can no longer be redone, because this program cannot read it. */
    record ForgetUndone() implements HistoryEdit {}

    /**
     * A new history begins. What is there is backed up first, unless there is nothing.
     *
     * @param reason why
     */
    record Begin(HistoryStart.Reason reason) implements HistoryEdit {}
}
