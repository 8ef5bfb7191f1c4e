package org.skinweek.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.UnreadRow;
import org.skinweek.notebook.UserSettings;
import org.skinweek.platform.BareError;
import org.skinweek.platform.ErrorCode;
import org.skinweek.store.NotebookStorage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one owner of state. A command is persisted first and published after: what a listener sees is already safe on the
 * disk.
 *
 * <p>All public methods belong to the front thread (the JavaFX thread in the window), on which listeners are called and
 * futures completed too. Only one writer thread touches the disk. It takes commands, undo and redo in the order of the
 * calls and computes each from what is stored when its turn comes. So it does not matter how quickly they follow each
 * other, and when one fails, the notebook and the undo history stay as they were.
 */
public final class Workspace implements AutoCloseable {
    /** How many steps can be undone; older ones are forgotten. */
    public static final int UNDO_STEPS = 200;

    private static final Logger LOG = LoggerFactory.getLogger(Workspace.class);
    private static final int CLOSE_SECONDS = 30;

    private final Executor front;
    private final ThreadPoolExecutor writer;
    private final List<Consumer<Notebook>> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Throwable>> errorListeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Throwable>> maintenanceListeners = new CopyOnWriteArrayList<>();
    /** Touched only by the front thread, as are the number of waiting tasks and whether the workspace is closed. */
    private State published;

    private UnaryOperator<Notebook> view = UnaryOperator.identity();

    private int waiting;
    private boolean closed;
    /** Why maintenance failed last; touched only by the front thread, too. */
    private @Nullable Throwable maintenanceFailure;
    /** Touched only by the writer thread once the constructor is done, as is the persisted state. */
    private NotebookStorage storage;
    /** The state on the disk. */
    private State persisted;

    /**
     * Loads an opened storage and takes ownership of it.
     *
     * @param front runs listeners and completes futures, such as {@code Platform::runLater}
     * @throws org.skinweek.store.StorageException when the storage cannot be loaded
     */
    public Workspace(NotebookStorage storage, Executor front) {
        this(storage, front, UserSettings.DEFAULT);
    }

    /**
     * Loads an opened storage and takes ownership of it.
     *
     * @param front runs listeners and completes futures, such as {@code Platform::runLater}
     * @param unset the settings of a notebook in which there is nothing yet; they are stored, so that they stay what they
     *     are wherever the notebook is opened next
     * @throws org.skinweek.store.StorageException when the storage cannot be loaded
     */
    public Workspace(NotebookStorage storage, Executor front, UserSettings unset) {
        this.storage = storage;
        this.front = front;
        this.published = loadFirst(unset);
        this.persisted = published;
        this.writer = new ThreadPoolExecutor(
                1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> new Thread(task, "skinweek-writer"));
        writer.execute(this::runMaintenance); // before any change, so that the day's backup holds the day before
    }

    /**
     * Publishes a view of what is stored, such as one with days that depend on the current date. Commands are still
     * made from what is stored.
     *
     * @param seen called each time, so it should cache its result; runs on the front thread
     */
    public void showThrough(UnaryOperator<Notebook> seen) {
        view = seen;
    }

    /** The notebook as it is published now. */
    public Notebook notebook() {
        return view.apply(published.notebook);
    }

    /** The notebook as stored, including entries dated later than today. */
    public Notebook stored() {
        return published.notebook;
    }

    /** Stored rows that this version cannot read. */
    public List<UnreadRow> unread() {
        return published.unread;
    }

    /** Calls the listener after every change; run the returned action to unsubscribe. */
    public Runnable listen(Consumer<Notebook> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Calls the listener when a command could not be stored; the notebook is unchanged then. */
    public Runnable listenToErrors(Consumer<Throwable> listener) {
        errorListeners.add(listener);
        return () -> errorListeners.remove(listener);
    }

    /**
     * Calls the listener when regular maintenance fails, such as the daily backup, and at once if it already has; run the
     * returned action to unsubscribe.
     */
    public Runnable listenToMaintenance(Consumer<Throwable> listener) {
        maintenanceListeners.add(listener);
        Throwable before = maintenanceFailure;
        if (before != null) {
            listener.accept(before);
        }
        return () -> maintenanceListeners.remove(listener);
    }

    /**
     * Stores a command and then publishes it. Only for commands that do not depend on the present notebook, such as a
     * new entry; use {@link #execute(Function)} for others, since changes may be waiting that {@link #notebook()} does
     * not show yet.
     *
     * @return completes on the front thread with the notebook after it, or with the error that kept it from being
     *     stored
     */
    public CompletableFuture<Notebook> execute(Command command) {
        return execute(current -> Optional.of(command));
    }

    /**
     * Stores a command that is made from the notebook as it will be when the writer gets to it, so that commands given
     * in quick succession build on each other.
     *
     * @param maker returns the command, or nothing when there is nothing to do; runs on the writer thread
     */
    public CompletableFuture<Notebook> execute(Function<Notebook, Optional<Command>> maker) {
        return submit(state ->
                maker.apply(state.notebook).map(command -> new Step(command.changes(), state.history.with(command))));
    }

    /** Stores settings and other small things that undo skips, such as the open page. */
    public CompletableFuture<Notebook> executeQuietly(Function<Notebook, Optional<Command>> maker) {
        return submit(state -> maker.apply(state.notebook).map(command -> new Step(command.changes(), state.history)));
    }

    /**
     * Stores where a notebook begins, such as the answers to the welcome. Undo does not go back behind that: it would take
     * everything away in one step and leave the user with the first question again.
     */
    public CompletableFuture<Notebook> beginWith(Function<Notebook, Optional<Command>> maker) {
        return submit(
                state -> maker.apply(state.notebook).map(command -> new Step(command.changes(), UndoHistory.EMPTY)));
    }

    /** The command that undo would take back, as published. */
    public Optional<Command> undoable() {
        return published.history.undoable();
    }

    /** The command that redo would repeat, as published. */
    public Optional<Command> redoable() {
        return published.history.redoable();
    }

    /**
     * Undoes the last command; does nothing when there is none.
     *
     * @return the command that was undone, which may be another one than {@link #undoable()} was at the time of the call
     */
    public CompletableFuture<Optional<Command>> undo() {
        return walk(UndoHistory::undoable, Command::inverse, UndoHistory::afterUndo);
    }

    /**
     * Repeats the command that was undone last; does nothing when there is none.
     *
     * @return the command that was repeated
     */
    public CompletableFuture<Optional<Command>> redo() {
        return walk(UndoHistory::redoable, UnaryOperator.identity(), UndoHistory::afterRedo);
    }

    /** Loads and publishes what another process, such as a command in a terminal, has stored meanwhile. */
    public CompletableFuture<Notebook> refresh() {
        return submit(state -> Optional.empty());
    }

    /** Saves the published notebook to a new file after the open one was removed or replaced; the undo history is kept. */
    public CompletableFuture<Notebook> saveAsNewFile() {
        return enqueue(this::writeToNewFile);
    }

    /** True while something waits to be stored. */
    public boolean busy() {
        return waiting > 0;
    }

    /** Waits until everything is stored, then closes the storage. Later commands fail. */
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

    /** Goes one step back or forth in the history. */
    private CompletableFuture<Optional<Command>> walk(
            Function<UndoHistory, Optional<Command>> next,
            UnaryOperator<Command> made,
            UnaryOperator<UndoHistory> after) {
        AtomicReference<@Nullable Command> walked = new AtomicReference<>();
        return submit(state -> next.apply(state.history).map(command -> {
                    walked.set(command);
                    return new Step(made.apply(command).changes(), after.apply(state.history));
                }))
                .thenApply(notebook -> Optional.ofNullable(walked.get()));
    }

    private CompletableFuture<Notebook> submit(Function<State, Optional<Step>> maker) {
        return enqueue(() -> write(maker));
    }

    /** Queues work for the writer thread; the work returns its error, or null. */
    private CompletableFuture<Notebook> enqueue(Supplier<@Nullable Throwable> work) {
        if (closed) {
            return CompletableFuture.failedFuture(new IllegalStateException("the workspace is closed"));
        }
        CompletableFuture<Notebook> future = new CompletableFuture<>();
        waiting++;
        writer.execute(() -> {
            @Nullable Throwable error = work.get();
            State state = persisted;
            try {
                front.execute(() -> show(state, error, future));
            } catch (RuntimeException e) {
                // the front thread is gone: nothing is shown, but callers must not wait for ever
                future.completeExceptionally(e);
                throw e;
            }
            if (writer.getQueue().isEmpty()) {
                runMaintenance();
            }
        });
        return future;
    }

    /** Makes a step and stores it; returns the error that prevented it, or null. */
    private @Nullable Throwable write(Function<State, Optional<Step>> maker) {
        try {
            if (storage.changedElsewhere()) {
                // undoing here would overwrite what the other process did
                persisted = load();
            }
            Optional<Step> step =
                    maker.apply(persisted).filter(made -> !made.changes().isEmpty());
            if (step.isPresent()) {
                List<Change> changes = step.get().changes();
                // applied before it is stored, so that a change that does not fit never reaches the disk
                Notebook notebook = persisted.notebook.after(changes);
                storage.store(changes);
                persisted = new State(notebook, step.get().history(), storage.unread());
            }
            return null;
        } catch (Throwable e) {
            return e;
        }
    }

    private State loadFirst(UserSettings unset) {
        State first = load();
        UserSettings settings = first.notebook.settings();
        boolean isNew = first.notebook.equals(Notebook.EMPTY) && first.unread.isEmpty();
        if (!isNew || settings.equals(unset)) {
            return first;
        }
        storage.store(List.of(new Change.OfSettings(settings, unset)));
        return load();
    }

    private State load() {
        Notebook notebook = storage.load();
        return new State(notebook, UndoHistory.EMPTY, storage.unread());
    }

    private @Nullable Throwable writeToNewFile() {
        try {
            NotebookStorage lost = storage;
            storage = lost.saveAsNewFile(persisted.notebook);
            persisted = new State(persisted.notebook, persisted.history, storage.unread());
            lost.close();
            return null;
        } catch (Throwable e) {
            return e;
        }
    }

    private void show(State state, @Nullable Throwable error, CompletableFuture<Notebook> future) {
        waiting--;
        ListenerCalls calls = new ListenerCalls();
        if (state != published) {
            published = state;
            listeners.forEach(listener -> calls.call(() -> listener.accept(notebook())));
        }
        if (error == null) {
            future.complete(view.apply(state.notebook));
        } else {
            errorListeners.forEach(listener -> calls.call(() -> listener.accept(error)));
            future.completeExceptionally(error);
        }
        calls.rethrow();
    }

    private void runMaintenance() {
        try {
            storage.runMaintenance();
        } catch (RuntimeException e) {
            LOG.warn("{} maintaining the storage failed", ErrorCode.of(e), new BareError(e));
            tellMaintenanceFailure(e);
        }
    }

    private void tellMaintenanceFailure(Throwable error) {
        try {
            front.execute(() -> {
                maintenanceFailure = error;
                maintenanceListeners.forEach(listener -> listener.accept(error));
            });
        } catch (RuntimeException e) {
            LOG.debug("there is no front thread any more to tell that maintenance failed", new BareError(e));
        }
    }

    private void closeStorage() {
        try {
            storage.close();
        } catch (RuntimeException e) {
            LOG.warn("{} closing the storage failed", ErrorCode.of(e), new BareError(e));
        }
    }

    /** The state at one moment; compared by identity, since comparing a notebook of ten years is slow. */
    private static final class State {
        private final Notebook notebook;
        private final UndoHistory history;
        private final List<UnreadRow> unread;

        State(Notebook notebook, UndoHistory history, List<UnreadRow> unread) {
            this.notebook = notebook;
            this.history = history;
            this.unread = unread;
        }
    }

    /** What is to be stored, and what can be undone after it. */
    private record Step(List<Change> changes, UndoHistory history) {}
}
