package org.skinweek.store;

import java.util.List;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.UndoHistory;
import org.skinweek.notebook.UndoStep;
import org.skinweek.notebook.UnreadRow;

/** Where the notebook is kept. Called from one thread at a time: once to load, then by the workspace's writer. */
public interface NotebookStorage extends AutoCloseable {
    /** Everything that is stored. */
    Notebook load();

    /** The rows that the last load could not read and that have not been replaced since; they are still stored. */
    default List<UnreadRow> unread() {
        return List.of();
    }

    /** What can be undone and redone, as of the last load or store. */
    UndoHistory history();

    /**
     * What a step of the history changed.
     *
     * @throws StorageException when this program cannot read it
     */
    List<Change> changes(UndoStep step);

    /**
     * Stores all the changes and what becomes of the history, or none of it; once it returns, they survive the end of the
     * process.
     *
     * @throws StorageException when they could not be stored; the stored notebook is then unchanged
     */
    void store(List<Change> changes, HistoryEdit edit);

    /** Stores changes that undo skips. */
    default void store(List<Change> changes) {
        store(changes, new HistoryEdit.None());
    }

    /**
     * True when another program, such as a command in a terminal, stored something since the last load.
     *
     * @throws StorageException when the opened file is gone
     */
    default boolean changedElsewhere() {
        return false;
    }

    /**
     * Does periodic work that is due, such as the day's backup; called when nothing waits to be stored.
     *
     * @throws StorageException when it failed; it will be tried again later
     */
    default void runMaintenance() {}

    /**
     * Saves a notebook to a new file after this storage's own was lost; whatever is in its place now is set aside.
     *
     * @return the new storage, which replaces this one
     * @throws StorageException when the new file could not be made
     */
    NotebookStorage saveAsNewFile(Notebook notebook);

    @Override
    void close();
}
