package org.skinweek.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.UnreadRow;
import org.skinweek.platform.BareError;
import org.skinweek.platform.ErrorCode;
import org.skinweek.store.Storage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one owner of state. A command is stored first and shown after: what a listener sees is already safe on the disk.
 *
 * <p>All public methods belong to the front thread (the JavaFX thread in the window), on which listeners are called and
 * futures completed too. The disk is touched by one writer thread only, which takes commands, undo and redo in the order
 * of the calls and works each out from what is stored when its turn comes. So it does not matter how fast they follow
 * each other, and when one fails, the notebook and what can be undone stay as they were.
 */
public final class Workspace implements AutoCloseable {
    /** Steps that can be undone; older ones are forgotten. */
    public static final int UNDO_STEPS = 200;

    private static final Logger LOG = LoggerFactory.getLogger(Workspace.class);
    private static final int CLOSE_SECONDS = 30;

    private final Executor front;
    private final ThreadPoolExecutor writer;
    private final List<Consumer<Notebook>> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Throwable>> errorListeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Throwable>> upkeepListeners = new CopyOnWriteArrayList<>();
    /** Only the front thread touches it, as well as what waits and whether it is closed. */
    private State shown;

    private UnaryOperator<Notebook> view = UnaryOperator.identity();

    private int waiting;
    private boolean closed;
    /** What kept the last upkeep from being done; the front thread's, too. */
    private @Nullable Throwable neglected;
    /** After the constructor only the writer touches it, as well as what is written. */
    private Storage storage;
    /** What is on the disk. */
    private State written;

    /**
     * A workspace over an opened storage, which it loads and from now on owns.
     *
     * @param front runs listeners and completes futures, such as {@code Platform::runLater}
     * @throws org.skinweek.store.StorageException when the storage cannot be loaded
     */
    public Workspace(Storage storage, Executor front) {
        this.storage = storage;
        this.front = front;
        this.shown = load();
        this.written = shown;
        this.writer = new ThreadPoolExecutor(
                1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> new Thread(task, "skinweek-writer"));
        writer.execute(this::tidy); // before any change, so that the day's backup is of the day before
    }

    /**
     * Shows what is stored as somebody sees it, such as with days that follow from it and from the day that it is.
     * Commands are made from what is stored all the same.
     *
     * @param seen is asked each time, so it should remember; runs on the front thread
     */
    public void showThrough(UnaryOperator<Notebook> seen) {
        view = seen;
    }

    /** What is stored and shown now. */
    public Notebook notebook() {
        return view.apply(shown.notebook());
    }

    /** What is stored, whatever day it is; for whoever shows all that is written down. */
    public Notebook stored() {
        return shown.notebook();
    }

    /** What is stored and cannot be read by this version. */
    public List<UnreadRow> unread() {
        return shown.unread();
    }

    /** Calls the listener after every change; the returned action ends that. */
    public Runnable listen(Consumer<Notebook> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Calls the listener when a command could not be stored; the notebook is then as it was. */
    public Runnable listenToErrors(Consumer<Throwable> listener) {
        errorListeners.add(listener);
        return () -> errorListeners.remove(listener);
    }

    /**
     * Calls the listener when what is due once in a while, such as the day's backup, could not be done, at once when that
     * has happened before; the returned action ends that.
     */
    public Runnable listenToUpkeep(Consumer<Throwable> listener) {
        upkeepListeners.add(listener);
        Throwable before = neglected;
        if (before != null) {
            listener.accept(before);
        }
        return () -> upkeepListeners.remove(listener);
    }

    /**
     * Stores a command and then shows it. For what does not depend on the present notebook, such as a new entry; else
     * use {@link #execute(Function)}, since something may wait to be stored that {@link #notebook()} does not show yet.
     *
     * @return completes on the front thread with the notebook after it, or with the error that kept it from the disk
     */
    public CompletableFuture<Notebook> execute(Command command) {
        return execute(current -> Optional.of(command));
    }

    /**
     * Stores a command that is made from the notebook as it will be when the writer gets to it, so that commands given
     * in quick succession build on each other.
     *
     * @param maker gives the command, or nothing when there is nothing to do; runs on the writer thread
     */
    public CompletableFuture<Notebook> execute(Function<Notebook, Optional<Command>> maker) {
        return submit(state -> maker.apply(state.notebook())
                .map(command -> new Step(command.changes(), state.history().with(command))));
    }

    /** Stores settings and other small things that undo leaves alone, such as the page that is open. */
    public CompletableFuture<Notebook> executeQuietly(Function<Notebook, Optional<Command>> maker) {
        return submit(
                state -> maker.apply(state.notebook()).map(command -> new Step(command.changes(), state.history())));
    }

    /** The command that undo would take back, as far as shown. */
    public Optional<Command> undoable() {
        return shown.history().undoable();
    }

    /** The command that redo would make again, as far as shown. */
    public Optional<Command> redoable() {
        return shown.history().redoable();
    }

    /** Takes the last command back; does nothing when there is none. */
    public CompletableFuture<Notebook> undo() {
        return submit(state -> state.history()
                .undoable()
                .map(command ->
                        new Step(command.inverse().changes(), state.history().afterUndo())));
    }

    /** Makes the command again that was undone last; does nothing when there is none. */
    public CompletableFuture<Notebook> redo() {
        return submit(state -> state.history()
                .redoable()
                .map(command -> new Step(command.changes(), state.history().afterRedo())));
    }

    /** Shows what another program stored meanwhile, such as a command in a terminal. */
    public CompletableFuture<Notebook> refresh() {
        return submit(state -> Optional.empty());
    }

    /** Keeps what is shown in a new file, after the one that was open was removed or replaced; undo goes on. */
    public CompletableFuture<Notebook> saveAnew() {
        return enqueue(this::writeAnew);
    }

    /** True while something waits to be stored. */
    public boolean busy() {
        return waiting > 0;
    }

    /** Waits until everything is stored, then closes the storage. Whatever is given to it later fails. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        writer.execute(this::closeStorage);
        writer.shutdown();
        try {
            if (!writer.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("{} tasks still wait for the disk; the program ends when they are done", waiting);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private CompletableFuture<Notebook> submit(Function<State, Optional<Step>> maker) {
        return enqueue(() -> write(maker));
    }

    /** Gives work to the writer; it gives what went wrong, or nothing. */
    private CompletableFuture<Notebook> enqueue(Supplier<@Nullable Throwable> work) {
        if (closed) {
            return CompletableFuture.failedFuture(new IllegalStateException("the workspace is closed"));
        }
        CompletableFuture<Notebook> future = new CompletableFuture<>();
        waiting++;
        writer.execute(() -> {
            @Nullable Throwable error = work.get();
            State state = written;
            try {
                front.execute(() -> show(state, error, future));
            } catch (RuntimeException e) {
                // no front thread any more: nobody is shown anything, but whoever waits must not wait for ever
                future.completeExceptionally(e);
                throw e;
            }
            if (writer.getQueue().isEmpty()) {
                tidy();
            }
        });
        return future;
    }

    /** Makes a step and stores it; gives what kept it from the disk. */
    private @Nullable Throwable write(Function<State, Optional<Step>> maker) {
        try {
            if (storage.changedElsewhere()) {
                // what could be undone here would overwrite what was done there
                written = load();
            }
            Optional<Step> step =
                    maker.apply(written).filter(made -> !made.changes().isEmpty());
            if (step.isPresent()) {
                List<Change> changes = step.get().changes();
                // worked out before it is stored, so that a change that does not fit never gets to the disk
                Notebook notebook = written.notebook().after(changes);
                storage.store(changes);
                written = new State(notebook, step.get().history(), storage.unread());
            }
            return null;
        } catch (Throwable e) {
            return e;
        }
    }

    private State load() {
        Notebook notebook = storage.load();
        return new State(notebook, History.EMPTY, storage.unread());
    }

    private @Nullable Throwable writeAnew() {
        try {
            Storage lost = storage;
            storage = lost.saveAnew(written.notebook());
            written = new State(written.notebook(), written.history(), storage.unread());
            lost.close();
            return null;
        } catch (Throwable e) {
            return e;
        }
    }

    private void show(State state, @Nullable Throwable error, CompletableFuture<Notebook> future) {
        waiting--;
        Calls calls = new Calls();
        if (state != shown) {
            shown = state;
            listeners.forEach(listener -> calls.call(() -> listener.accept(notebook())));
        }
        if (error == null) {
            future.complete(view.apply(state.notebook()));
        } else {
            errorListeners.forEach(listener -> calls.call(() -> listener.accept(error)));
            future.completeExceptionally(error);
        }
        calls.rethrow();
    }

    private void tidy() {
        try {
            storage.tidy();
        } catch (RuntimeException e) {
            LOG.warn("{} tidying the storage failed", ErrorCode.of(e), new BareError(e));
            tellNeglected(e);
        }
    }

    private void tellNeglected(Throwable error) {
        try {
            front.execute(() -> {
                neglected = error;
                upkeepListeners.forEach(listener -> listener.accept(error));
            });
        } catch (RuntimeException e) {
            LOG.debug("there is no front thread any more to tell that tidying failed", new BareError(e));
        }
    }

    private void closeStorage() {
        try {
            storage.close();
        } catch (RuntimeException e) {
            LOG.warn("{} closing the storage failed", ErrorCode.of(e), new BareError(e));
        }
    }

    /** What holds at one moment; compared by identity, since a notebook of ten years is slow to compare. */
    private static final class State {
        private final Notebook notebook;
        private final History history;
        private final List<UnreadRow> unread;

        State(Notebook notebook, History history, List<UnreadRow> unread) {
            this.notebook = notebook;
            this.history = history;
            this.unread = unread;
        }

        Notebook notebook() {
            return notebook;
        }

        History history() {
            return history;
        }

        List<UnreadRow> unread() {
            return unread;
        }
    }

    /** What is to be stored, and what can be undone after it. */
    private record Step(List<Change> changes, History history) {}

    /** Calls to listeners, none of which may keep the others from being called; the first error comes out at the end. */
    private static final class Calls {
        private @Nullable RuntimeException first;

        void call(Runnable listener) {
            try {
                listener.run();
            } catch (RuntimeException e) {
                if (first == null) {
                    first = e;
                } else {
                    first.addSuppressed(e);
                }
            }
        }

        void rethrow() {
            if (first != null) {
                throw first;
            }
        }
    }
}
