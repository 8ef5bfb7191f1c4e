package org.skinweek.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.skinweek.planner.Stop;

/** A line of background work in which only the newest request matters: older ones are skipped or their result dropped. */
public final class LatestRequest {
    private final BackgroundRunner background;
    private final AtomicLong newest = new AtomicLong();

    /** A line of work on a task runner. */
    public LatestRequest(BackgroundRunner background) {
        this.background = background;
    }

    /** Runs work; its result is handed over unless a newer request or {@link #cancel} came in between. */
    public <T> void run(Callable<? extends T> work, Consumer<? super T> done) {
        long mine = newest.incrementAndGet();
        background.<Result<T>>run(
                () -> newest.get() == mine ? new Result.Of<>(work.call()) : new Result.Stale<>(), result -> {
                    if (newest.get() == mine && result instanceof Result.Of<T> fresh) {
                        done.accept(fresh.value());
                    }
                });
    }

    /**
     * Runs work that hands over what it finds part by part; it is told to stop, and no more is handed over, as soon as a
     * newer request or {@link #cancel} comes.
     */
    public <T> void runInParts(Parts<T> work, Consumer<? super T> each) {
        long mine = newest.incrementAndGet();
        Stop stale = () -> newest.get() != mine;
        background.run(
                () -> {
                    if (!stale.now()) {
                        work.find(
                                stale,
                                part -> background.tell(() -> {
                                    if (!stale.now()) {
                                        each.accept(part);
                                    }
                                }));
                    }
                    return stale;
                },
                ended -> {});
    }

    /** Work that finds something part by part. */
    @FunctionalInterface
    public interface Parts<T> {
        /** Finds all parts and hands each over, until it should stop. */
        void find(Stop stop, Consumer<? super T> found) throws Exception;
    }

    /** Cancels the current request. */
    public void cancel() {
        newest.incrementAndGet();
    }

    private sealed interface Result<T> {
        record Of<T>(T value) implements Result<T> {}

        record Stale<T>() implements Result<T> {}
    }
}
