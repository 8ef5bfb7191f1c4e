package org.skinweek.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs work away from the JavaFX thread and hands its result back to it. No exception vanishes: what a caller does not
 * handle goes to one handler, which logs it and informs the user.
 */
public final class BackgroundRunner {
    private final Executor workers;
    private final Executor front;
    private final Consumer<Throwable> unexpected;
    /** Runs what does not wait; absent where nothing ever waits. */
    private final @Nullable BackgroundRunner direct;

    /**
     * A task runner.
     *
     * @param workers run the work
     * @param front runs results and failures: the JavaFX thread
     * @param unexpected what happens with a failure that the caller does not handle
     */
    public BackgroundRunner(Executor workers, Executor front, Consumer<Throwable> unexpected) {
        this(workers, front, unexpected, null);
    }

    private BackgroundRunner(
            Executor workers, Executor front, Consumer<Throwable> unexpected, @Nullable BackgroundRunner direct) {
        this.workers = workers;
        this.front = front;
        this.unexpected = unexpected;
        this.direct = direct;
    }

    /** The same, but work waits as long as an executor holds it; what the first page shows is run {@link #atOnce}. */
    public BackgroundRunner heldBy(HeldExecutor held) {
        return new BackgroundRunner(held, front, unexpected, this);
    }

    /** Runs work that the first page shows: it does not wait for that page. */
    public BackgroundRunner atOnce() {
        return direct == null ? this : direct;
    }

    /** Runs everything at once on the calling thread and throws what goes wrong, for tests. */
    public static BackgroundRunner inline() {
        return new BackgroundRunner(Runnable::run, Runnable::run, error -> {
            throw new IllegalStateException("Background work failed", error);
        });
    }

    /** Hands something over while work goes on: runs it where results are handed over. */
    public void tell(Runnable action) {
        front.execute(action);
    }

    /** Runs work and hands over its result. */
    public <T> void run(Callable<? extends T> work, Consumer<? super T> done) {
        run(work, done, unexpected);
    }

    /** Runs work and hands over its result, or what went wrong. */
    public <T> void run(Callable<? extends T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        workers.execute(() -> {
            T result;
            try {
                result = work.call();
            } catch (Throwable e) {
                front.execute(() -> failed.accept(e));
                return;
            }
            front.execute(() -> done.accept(result));
        });
    }
}
