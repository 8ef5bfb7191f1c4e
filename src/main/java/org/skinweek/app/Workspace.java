package org.skinweek.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.store.Storage;

/**
 * The one owner of state. A command is stored first and shown after: what a listener sees is already safe on the disk.
 * All public methods belong to the front thread (the JavaFX thread in the window), on which listeners are called too;
 * the disk is touched by one writer thread only, in the order of the calls.
 */
public final class Workspace implements AutoCloseable {
    /** Steps that can be undone; older ones are forgotten. */
    public static final int UNDO_STEPS = 200;

    private final Storage storage;
    private final Executor front;
    private final ExecutorService writer;
    private final List<Consumer<Notebook>> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Throwable>> errorListeners = new CopyOnWriteArrayList<>();
    private final Deque<Command> done = new ArrayDeque<>();
    private final Deque<Command> undone = new ArrayDeque<>();
    private Notebook notebook;
    /** What the notebook will be once everything that waits for the writer is stored; only the writer touches it. */
    private Notebook written;

    private int waiting;

    /**
     * A workspace over an opened storage.
     *
     * @param front runs listeners and completes futures, such as {@code Platform::runLater}
     */
    public Workspace(Storage storage, Executor front) {
        this.storage = storage;
        this.front = front;
        this.notebook = storage.load();
        this.written = notebook;
        this.writer = Executors.newSingleThreadExecutor(task -> new Thread(task, "skinweek-writer"));
    }

    /** What is stored and shown now. */
    public Notebook notebook() {
        return notebook;
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
     * Stores a command and then shows it.
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
        return submit(maker, command -> {
            done.push(command);
            if (done.size() > UNDO_STEPS) {
                done.removeLast();
            }
            undone.clear();
        });
    }

    /** Stores settings and other small things that undo leaves alone, such as the page that is open. */
    public CompletableFuture<Notebook> executeQuietly(Function<Notebook, Optional<Command>> maker) {
        return submit(maker, command -> {});
    }

    /** The command that undo would take back. */
    public Optional<Command> undoable() {
        return Optional.ofNullable(done.peek());
    }

    /** The command that redo would make again. */
    public Optional<Command> redoable() {
        return Optional.ofNullable(undone.peek());
    }

    /** Takes the last command back; does nothing when there is none. */
    public CompletableFuture<Notebook> undo() {
        @Nullable Command command = done.poll();
        if (command == null) {
            return CompletableFuture.completedFuture(notebook);
        }
        return submit(current -> Optional.of(command.inverse()), inverse -> undone.push(command))
                .whenComplete((result, error) -> {
                    if (error != null) {
                        done.push(command);
                    }
                });
    }

    /** Makes the command again that was undone last; does nothing when there is none. */
    public CompletableFuture<Notebook> redo() {
        @Nullable Command command = undone.poll();
        if (command == null) {
            return CompletableFuture.completedFuture(notebook);
        }
        return submit(current -> Optional.of(command), again -> done.push(command))
                .whenComplete((result, error) -> {
                    if (error != null) {
                        undone.push(command);
                    }
                });
    }

    /** True while something waits to be stored. */
    public boolean busy() {
        return waiting > 0;
    }

    /** Waits until everything is stored, then closes the storage. */
    @Override
    public void close() {
        writer.execute(storage::close);
        writer.shutdown();
        try {
            if (!writer.awaitTermination(10, TimeUnit.SECONDS)) {
                writer.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private CompletableFuture<Notebook> submit(
            Function<Notebook, Optional<Command>> maker, Consumer<Command> whenStored) {
        CompletableFuture<Notebook> future = new CompletableFuture<>();
        waiting++;
        writer.execute(() -> write(maker, whenStored, future));
        return future;
    }

    private void write(
            Function<Notebook, Optional<Command>> maker,
            Consumer<Command> whenStored,
            CompletableFuture<Notebook> future) {
        try {
            Optional<Command> command = maker.apply(written);
            if (command.isPresent()) {
                storage.store(command.get().changes());
                written = written.after(command.get().changes());
            }
            Notebook result = written;
            front.execute(() -> {
                waiting--;
                command.ifPresent(stored -> {
                    whenStored.accept(stored);
                    notebook = result;
                    listeners.forEach(listener -> listener.accept(result));
                });
                future.complete(result);
            });
        } catch (RuntimeException e) {
            front.execute(() -> {
                waiting--;
                errorListeners.forEach(listener -> listener.accept(e));
                future.completeExceptionally(e);
            });
        }
    }
}
