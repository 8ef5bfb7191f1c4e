package org.skinweek.store;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.UndoHistory;
import org.skinweek.notebook.UndoStep;
import org.skinweek.notebook.UnreadRow;
import org.skinweek.notebook.UserSettings;
import org.skinweek.reminder.ReminderLog;

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
     * What a step of the history changed; empty where another program has meanwhile dropped it.
     *
     * @throws StorageException when this program cannot read it
     */
    Optional<List<Change>> changes(UndoStep step);

    /**
     * Stores all the changes and what becomes of the history, or none of it; once it returns, they survive the end of the
     * process.
     *
     * @return false when another program stored something since the last load, from which the changes were made: nothing
     *     is stored then, and what is there has to be loaded first
     * @throws StorageException when they could not be stored; the stored notebook is then unchanged
     */
    boolean store(List<Change> changes, HistoryEdit edit);

    /** Stores changes that undo skips and that do not depend on what is there. */
    void store(List<Change> changes);

    /**
     * True when another program, such as a command in a terminal, stored something since the last load.
     *
     * @throws StorageException when the opened file is gone
     */
    default boolean changedElsewhere() {
        return false;
    }

    /** Which reminders were told. */
    default ReminderLog reminders() {
        return ReminderLog.EMPTY;
    }

    /**
     * Changes what is noted of reminders, in one transaction with the reading of it, so that of two programs only one
     * tells.
     *
     * @param change called once, with what is stored now
     * @return what is stored after it
     */
    default ReminderLog remind(UnaryOperator<ReminderLog> change) {
        throw new UnsupportedOperationException("this storage notes no reminders");
    }

    /**
     * Does periodic work that is due, such as the day's backup; called when nothing waits to be stored.
     *
     * @throws StorageException when it failed; it will be tried again later
     */
    default void runMaintenance() {}

    /** The copies beside this storage; another object after {@link #saveAsNewFile}, with the same copies. */
    SavedBackups backups();

    /**
     * Copies what is stored to the backups now.
     *
     * @return false when there is nothing to copy
     * @throws StorageException when no copy could be made
     */
    boolean backUp();

    /**
     * Puts the content of a backup in the place of all that is stored, or changes nothing. What is stored now is copied to
     * the backups before; the history begins anew. Everything has to be loaded again.
     *
     * @throws StorageException when it was not restored
     */
    void restore(BackupFile chosen);

    /**
     * Deletes everything that a user entered, so that nothing of it can be found in the file any more, and begins a new
     * history. Everything has to be loaded again.
     *
     * @param first the settings to begin with
     * @param copiesToo also deletes all backups and whatever was set aside; otherwise one more backup is made before
     * @return false when some of the copies are still there
     * @throws StorageException when nothing was deleted
     */
    boolean deleteAll(UserSettings first, boolean copiesToo);

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
