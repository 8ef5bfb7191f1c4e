package org.skinweek.cli;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Lets the main thread be the front thread of a workspace: it does what it is handed whenever it waits. */
final class FrontQueue implements Executor {
    private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();

    @Override
    public void execute(Runnable task) {
        tasks.add(task);
    }

    /**
     * Does the next task, waiting for one.
     *
     * @return false when none came in this time
     */
    boolean work(Duration patience) throws InterruptedException {
        @Nullable Runnable task = tasks.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        if (task == null) {
            return false;
        }
        task.run();
        return true;
    }
}
