package org.skinweek.app;

import java.util.List;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;

/** Where the notebook is kept. Called from one thread only, the workspace's writer. */
public interface Storage extends AutoCloseable {
    /** Everything that is stored. */
    Notebook load();

    /** Stores all the changes or none; when it returns they survive the end of the process. */
    void store(List<Change> changes);

    @Override
    void close();
}
