package org.skinweek.app;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.StepWriter;
import org.skinweek.store.HistoryEdit;
import org.skinweek.store.NotebookStorage;
import org.skinweek.store.StorageException;
import org.skinweek.testing.RememberingStorage;

/** Keeps the notebook in memory; can be held up, fail, and be changed from elsewhere. */
final class HeldStorage extends RememberingStorage {
    volatile CountDownLatch gate = new CountDownLatch(0);
    volatile Notebook stored = Notebook.EMPTY;
    volatile @Nullable RuntimeException failure;
    volatile @Nullable StorageException neglect;
    volatile @Nullable StorageException gone;
    volatile boolean changedElsewhere;
    private volatile @Nullable Command meanwhile;
    volatile int closed;
    volatile int tidied;

    void hold() {
        gate = new CountDownLatch(1);
    }

    void storeFromElsewhere(Command command) {
        stored = stored.after(command.changes());
        changedElsewhere = true;
    }

    /** As a command in a terminal does. */
    void stepFromElsewhere(Command command) {
        store(command.changes(), new HistoryEdit.Add(command, StepWriter.TERMINAL));
        changedElsewhere = true;
    }

    /** As an undo in another window does. */
    void undoFromElsewhere(Command command) {
        store(
                command.inverse().changes(),
                new HistoryEdit.Undo(history().undoable().orElseThrow()));
        changedElsewhere = true;
    }

    /** As a command in a terminal does between the look at what is there and the storing of what was made of it. */
    void stepFromElsewhereMeanwhile(Command command) {
        meanwhile = command;
    }

    @Override
    protected boolean isAsLoaded() {
        Command other = meanwhile;
        if (other == null) {
            return true;
        }
        meanwhile = null;
        stepFromElsewhere(other);
        return false;
    }

    @Override
    public Notebook load() {
        changedElsewhere = false;
        return stored;
    }

    @Override
    public void store(List<Change> changes) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (failure != null) {
            throw failure;
        }
        stored = stored.after(changes);
    }

    @Override
    public boolean changedElsewhere() {
        if (gone != null) {
            throw gone;
        }
        return changedElsewhere;
    }

    @Override
    @SuppressWarnings("NonAtomicVolatileUpdate") // one writer
    public void runMaintenance() {
        tidied++;
        if (neglect != null) {
            throw neglect;
        }
    }

    @Override
    public NotebookStorage saveAsNewFile(Notebook notebook) {
        failure = null;
        stored = notebook;
        return this;
    }

    @Override
    @SuppressWarnings("NonAtomicVolatileUpdate") // one writer
    public void close() {
        closed++;
    }
}
