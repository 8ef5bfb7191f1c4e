package org.skinweek.store;

import java.util.List;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.UnreadRow;

/** Where the notebook is kept. Called from one thread at a time: once to load, then by the workspace's writer. */
public interface Storage extends AutoCloseable {
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

    /** True when another program, such as a command in a terminal, stored something since the last load. */
    default boolean changedElsewhere() {
        return false;
    }

    /** Does what is due once in a while, such as the day's backup; called when nothing waits. */
    default void tidy() {}

    @Override
    void close();
}
