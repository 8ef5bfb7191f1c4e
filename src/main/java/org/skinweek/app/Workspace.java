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
import org.skinweek.notebook.Command;
import org.skinweek.notebook.HistoryStart;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.StepWriter;
import org.skinweek.notebook.UndoHistory;
import org.skinweek.notebook.UndoStep;
import org.skinweek.notebook.UnreadRow;
import org.skinweek.notebook.UserSettings;
import org.skinweek.platform.BareError;
import org.skinweek.platform.ErrorCode;
import org.skinweek.reminder.ReminderLog;
import org.skinweek.store.HistoryEdit;
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
    private static final Logger LOG = LoggerFactory.getLogger(Workspace.class);
    private static final int CLOSE_SECONDS = 30;

    private final Executor front;
    private final ThreadPoolExecutor writer;
    private final List<Consumer<Notebook>> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Throwable>> errorListeners = new CopyOnWriteArrayList<>();
    /** Touched only by the front thread, as are the number of waiting tasks and whether the workspace is closed. */
    private StoredState published;

    private UnaryOperator<Notebook> view = UnaryOperator.identity();

    private int waiting;
    private boolean closed;
    /** Touched only by the writer thread once the constructor is done. */
    private final NotebookWriter disk;

    private final DataCopies copies;
    private final StorageMaintenance maintenance;

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
        this(storage, front, () -> unset, StepWriter.WINDOW);
    }

    /**
     * Loads an opened storage and takes ownership of it.
     *
     * @param front runs listeners and completes futures
     * @param unset the settings of a notebook in which there is nothing yet; asked only for one
     * @param stepWriter which part of the program gives the commands
     * @throws org.skinweek.store.StorageException when the storage cannot be loaded
     */
    public Workspace(NotebookStorage storage, Executor front, Supplier<UserSettings> unset, StepWriter stepWriter) {
        this.front = front;
        this.disk = new NotebookWriter(storage, unset, stepWriter);
        this.copies = new DataCopies(disk.backups(), disk, this::enqueue);
        this.maintenance = new StorageMaintenance(disk, front);
        this.published = disk.state();
        this.writer = new ThreadPoolExecutor(
                1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> new Thread(task, "skinweek-writer"));
        writer.execute(maintenance::run); // before any change, so that the day's backup holds the day before
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
        return view.apply(published.notebook());
    }

    /** The notebook as stored, including entries dated later than today. */
    public Notebook stored() {
        return published.notebook();
    }

    /** Stored rows that this version cannot read. */
    public List<UnreadRow> unread() {
        return published.unread();
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
        return maintenance.listen(listener);
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
        return submit(state -> maker.apply(state.notebook()).map(disk::added));
    }

    /** Stores settings and other small things that undo skips, such as the open page. */
    public CompletableFuture<Notebook> executeQuietly(Function<Notebook, Optional<Command>> maker) {
        return submit(state ->
                maker.apply(state.notebook()).map(command -> new NotebookWriter.Step(command, new HistoryEdit.None())));
    }

    /**
     * Stores where a notebook begins, such as the answers to the welcome. Undo does not go back behind that: it would take
     * everything away in one step and leave the user with the first question again. What was there before is backed up.
     */
    public CompletableFuture<Notebook> beginWith(
            HistoryStart.Reason reason, Function<Notebook, Optional<Command>> maker) {
        return submit(state -> maker.apply(state.notebook())
                .map(command -> new NotebookWriter.Step(command, new HistoryEdit.Begin(reason))));
    }

    /** What can be undone and redone, as published. */
    public UndoHistory history() {
        return published.history();
    }

    /** The step that undo would take back, as published. */
    public Optional<UndoStep> undoable() {
        return published.history().undoable();
    }

    /** The step that redo would repeat, as published. */
    public Optional<UndoStep> redoable() {
        return published.history().redoable();
    }

    /** The command that undo would take back, if this process gave it; empty after a restart. */
    public Optional<Command> lastGiven() {
        return undoable().flatMap(disk::given);
    }

    /**
     * Undoes the last command; does nothing when there is none.
     *
     * @return the command that was undone, which may be another one than {@link #undoable()} was at the time of the call
     */
    public CompletableFuture<Optional<Command>> undo() {
        return walk(UndoHistory::undoable, Command::inverse, HistoryEdit.Undo::new);
    }

    /**
     * Repeats the command that was undone last; does nothing when there is none.
     *
     * @return the command that was repeated
     */
    public CompletableFuture<Optional<Command>> redo() {
        return walk(UndoHistory::redoable, UnaryOperator.identity(), HistoryEdit.Redo::new);
    }

    /** Loads and publishes what another process, such as a command in a terminal, has stored meanwhile. */
    public CompletableFuture<Notebook> refresh() {
        return submit(state -> Optional.empty());
    }

    /**
     * Shows what another process stored, if it did; call it every second or so while the window is open. Costs
     * microseconds, and nothing while something waits to be stored, which looks itself. A file that is gone is not told
     * here but by whatever wants to write next.
     */
    public void lookForOthers() {
        if (closed || waiting > 0) {
            return;
        }
        writer.execute(() -> {
            StoredState before = disk.state();
            if (disk.write(state -> Optional.empty()) == null && disk.state() != before) {
                publishLater(disk.state());
            }
        });
    }

    /** Saves the published notebook to a new file after the open one was removed or replaced; the undo history is kept. */
    public CompletableFuture<Notebook> saveAsNewFile() {
        return enqueue(disk::writeToNewFile);
    }

    /** Whole copies of the data, and what can take its place. */
    public DataCopies copies() {
        return copies;
    }

    /** True while regular maintenance fails, and so no backup is made. */
    public boolean isMaintenanceFailing() {
        return maintenance.isFailing();
    }

    /** Which reminders were told, also by another program. */
    public ReminderLog reminders() {
        return disk.reminders();
    }

    /**
     * Changes what is noted of reminders. No listener hears of it: the notebook stays as it is, and that it could not be
     * noted is for whoever tells to know.
     *
     * @param change runs on the writer thread, once, with what is noted then
     */
    public CompletableFuture<ReminderLog> remind(UnaryOperator<ReminderLog> change) {
        CompletableFuture<ReminderLog> future = new CompletableFuture<>();
        if (closed) {
            future.completeExceptionally(new IllegalStateException("the workspace is closed"));
            return future;
        }
        writer.execute(() -> {
            @Nullable Throwable error = disk.remind(change);
            ReminderLog noted = disk.reminders();
            try {
                front.execute(() -> {
                    if (error == null) {
                        future.complete(noted);
                    } else {
                        future.completeExceptionally(error);
                    }
                });
            } catch (RuntimeException e) {
                future.completeExceptionally(e);
            }
        });
        return future;
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
            Function<UndoHistory, Optional<UndoStep>> next,
            UnaryOperator<Command> made,
            Function<UndoStep, HistoryEdit> edit) {
        AtomicReference<@Nullable Command> walked = new AtomicReference<>();
        return enqueue(() -> disk.walk(next, made, edit, walked::set))
                .thenApply(notebook -> Optional.ofNullable(walked.get()));
    }

    private CompletableFuture<Notebook> submit(NotebookWriter.Maker maker) {
        return enqueue(() -> disk.write(maker));
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
            StoredState state = disk.state();
            try {
                front.execute(() -> show(state, error, future));
            } catch (RuntimeException e) {
                // the front thread is gone: nothing is shown, but callers must not wait for ever
                future.completeExceptionally(e);
                throw e;
            }
            if (writer.getQueue().isEmpty()) {
                maintenance.run();
            }
        });
        return future;
    }

    private void show(StoredState state, @Nullable Throwable error, CompletableFuture<Notebook> future) {
        waiting--;
        ListenerCalls calls = new ListenerCalls();
        publish(state, calls);
        if (error == null) {
            future.complete(view.apply(state.notebook()));
        } else {
            errorListeners.forEach(listener -> calls.call(() -> listener.accept(error)));
            future.completeExceptionally(error);
        }
        calls.rethrow();
    }

    private void publishLater(StoredState state) {
        try {
            front.execute(() -> publish(state));
        } catch (RuntimeException e) {
            LOG.debug("there is no front thread any more to show what others stored", new BareError(e));
        }
    }

    private void publish(StoredState state) {
        ListenerCalls calls = new ListenerCalls();
        publish(state, calls);
        calls.rethrow();
    }

    private void publish(StoredState state, ListenerCalls calls) {
        if (state != published) {
            published = state;
            listeners.forEach(listener -> calls.call(() -> listener.accept(notebook())));
        }
    }

    private void closeStorage() {
        try {
            disk.close();
        } catch (RuntimeException e) {
            LOG.warn("{} closing the storage failed", ErrorCode.of(e), new BareError(e));
        }
    }
}
