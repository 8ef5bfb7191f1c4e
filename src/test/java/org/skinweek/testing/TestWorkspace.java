package org.skinweek.testing;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.skinweek.app.Workspace;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.store.NotebookStorage;
import org.skinweek.store.SavedBackups;

/** A workspace in memory whose front thread is the test: nothing is shown before {@link #settle()}. */
public final class TestWorkspace implements AutoCloseable {
    private final BlockingQueue<Runnable> front = new LinkedBlockingQueue<>();
    private final Workspace workspace;

    /** A workspace that begins with a notebook. */
    public TestWorkspace(Notebook notebook) {
        this(new Memory(notebook));
    }

    /** A workspace over a storage. */
    public TestWorkspace(NotebookStorage storage) {
        workspace = new Workspace(storage, front::add);
    }

    /** The workspace. */
    public Workspace workspace() {
        return workspace;
    }

    /** Waits until everything that was executed is stored and shown. */
    public Notebook settle() {
        while (workspace.busy()) {
            try {
                Runnable task = front.poll(Patience.SECONDS, TimeUnit.SECONDS);
                if (task == null) {
                    throw new IllegalStateException("the writer is stuck");
                }
                task.run();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return workspace.notebook();
    }

    @Override
    public void close() {
        workspace.close();
    }

    /** Keeps nothing but what it began with: the workspace itself remembers the rest. */
    public static final class Memory extends RememberingStorage {
        private final Notebook notebook;

        /** Begins with a notebook. */
        public Memory(Notebook notebook) {
            this.notebook = notebook;
        }

        /** Begins with a notebook, with copies beside it. */
        public Memory(Notebook notebook, SavedBackups backups) {
            super(backups);
            this.notebook = notebook;
        }

        @Override
        public Notebook load() {
            return notebook;
        }

        @Override
        public void store(List<Change> changes) {
            notebook.after(changes);
        }

        @Override
        public NotebookStorage saveAsNewFile(Notebook all) {
            Memory saved = new Memory(all);
            saved.takeHistoryOf(this);
            return saved;
        }

        @Override
        public void close() {}
    }
}
