package org.skinweek.store;

import org.skinweek.notebook.Command;
import org.skinweek.notebook.HistoryStart;
import org.skinweek.notebook.StepWriter;

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

    /** The last step is undone. */
    record Undo() implements HistoryEdit {}

    /** The step that was undone last is redone. */
    record Redo() implements HistoryEdit {}

    /**
     * A new history begins. What is there is backed up first, unless there is nothing.
     *
     * @param reason why
     */
    record Begin(HistoryStart.Reason reason) implements HistoryEdit {}
}
