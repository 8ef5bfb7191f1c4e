package org.skinweek.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Bounds the time that a thread computes; how long it waits for a busy machine does not count. */
public final class ThreadTime {
    private ThreadTime() {}

    /** Runs work on a thread of its own; fails when it hangs, or computes for longer than a bound. */
    public static <T> T within(Duration bound, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(() -> {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            T result = work.call();
            long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
            assertThat(Duration.ofNanos(nanos)).as("time computed").isLessThan(bound);
            return result;
        });
        Thread thread = new Thread(task, "bounded");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(Patience.SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            return fail("it hangs at %s", (Object) thread.getStackTrace()[0]);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
