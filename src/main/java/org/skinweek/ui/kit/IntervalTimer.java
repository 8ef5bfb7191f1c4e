package org.skinweek.ui.kit;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/**
 * Does something on the JavaFX thread at intervals, for as long as a window or a page is open. An endless animation would
 * do so, too; but while any runs, JavaFX makes sixty pulses a second, which keep a processor awake for a window that
 * nobody touches. All methods are called on the JavaFX thread.
 */
public final class IntervalTimer {
    private final Executor later;
    private final Runnable work;
    /** Counts starts and stops, so that what was asked for before one of them comes to nothing. */
    private int changes;

    private boolean running;

    /**
     * A timer that stands still until it is started.
     *
     * @param interval from the end of one time to the beginning of the next, and before the first; more than nothing
     * @param work may fail: the next time comes nevertheless
     */
    public IntervalTimer(Duration interval, Runnable work) {
        this(CompletableFuture.delayedExecutor(interval.toMillis(), TimeUnit.MILLISECONDS, Platform::runLater), work);
    }

    /** A timer with its own way of letting an interval pass. */
    public IntervalTimer(Executor later, Runnable work) {
        this.later = later;
        this.work = work;
    }

    /** Begins an interval; does so anew where one has begun. */
    public void start() {
        running = true;
        changes++;
        next(changes);
    }

    /** Ends it: the work is not done any more. */
    public void stop() {
        running = false;
        changes++;
    }

    /** Whether it was started and not stopped since. */
    public boolean isRunning() {
        return running;
    }

    private void next(int asked) {
        later.execute(() -> {
            if (asked == changes) {
                try {
                    work.run();
                } finally {
                    if (asked == changes) {
                        next(asked);
                    }
                }
            }
        });
    }
}
