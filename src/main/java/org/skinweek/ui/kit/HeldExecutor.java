package org.skinweek.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Keeps work until it is released, and from then on passes it on at once: what nobody misses in the first moment does not
 * take processor time from the first page. May be called from any thread.
 */
public final class HeldExecutor implements Executor {
    private final Executor workers;
    private @Nullable List<Runnable> held = new ArrayList<>();

    /**
     * Holds everything until {@link #release}.
     *
     * @param workers run the work in the end
     */
    public HeldExecutor(Executor workers) {
        this.workers = workers;
    }

    @Override
    public void execute(Runnable task) {
        synchronized (this) {
            List<Runnable> waiting = held;
            if (waiting != null) {
                waiting.add(task);
                return;
            }
        }
        workers.execute(task);
    }

    /** Runs what was held, in its order, and holds nothing from now on. */
    public void release() {
        List<Runnable> waiting;
        synchronized (this) {
            waiting = held == null ? List.of() : held;
            held = null;
        }
        waiting.forEach(workers::execute);
    }
}
