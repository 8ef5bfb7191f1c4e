package org.skinweek.store;

import java.util.List;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.UnreadRow;

/** Where the notebook is kept. Called from one thread at a time: once to load, then by the workspace's writer. */
public interface NotebookStorage extends AutoCloseable {
    /** Everything that is stored. */
    Notebook load();

    /** What the last load could not read, and nothing has taken the place of since: it is stored still. */
    default List<UnreadRow> unread() {
        return List.of();
    }

    /**
     * Stores all the changes or none; when it returns they survive the end of the process.
     *
     * @throws StorageException when they could not be stored; everything is then as it was before
     */
    void store(List<Change> changes);

    /**
     * True when another program, such as a command in a terminal, stored something since the last load.
     *
     * @throws StorageException when what was opened is not there any more
     */
    default boolean changedElsewhere() {
        return false;
    }

    /**
     * Does what is due once in a while, such as the day's backup; called when nothing waits.
     *
     * @throws StorageException when it could not be done; it is tried again later
     */
    default void runMaintenance() {}

    /**
     * Puts a notebook into a new file where this storage's own was lost; what lies there now is set aside.
     *
     * @return the new storage, which takes the place of this one
     * @throws StorageException when that could not be done
     */
    NotebookStorage saveAsNewFile(Notebook notebook);

    @Override
    void close();
}
