package org.skinweek.app;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.skinweek.testing.Patience;

/** Plays the JavaFX thread: what it is given runs on the test's thread, when the test says so. */
final class FrontThread implements Executor {
    private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();

    @Override
    public void execute(Runnable task) {
        tasks.add(task);
    }

    /** Runs tasks as they come until a condition holds. */
    void runUntil(BooleanSupplier condition) {
        try {
            while (!condition.getAsBoolean()) {
                Runnable task = tasks.poll(Patience.SECONDS, TimeUnit.SECONDS);
                if (task == null) {
                    throw new IllegalStateException("nothing came for %s seconds".formatted(Patience.SECONDS));
                }
                task.run();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
