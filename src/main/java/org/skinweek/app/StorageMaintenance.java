package org.skinweek.app;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.skinweek.platform.BareError;
import org.skinweek.platform.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The regular work on a storage, such as the day's backup: run by the writer thread, heard of on the front thread. */
final class StorageMaintenance {
    private static final Logger LOG = LoggerFactory.getLogger(StorageMaintenance.class);

    private final NotebookWriter disk;
    private final Executor front;
    private final List<Consumer<Throwable>> listeners = new CopyOnWriteArrayList<>();
    /** Why it failed last; touched only by the front thread. */
    private @Nullable Throwable failure;
    /** Touched only by the writer thread. */
    private boolean failed;

    StorageMaintenance(NotebookWriter disk, Executor front) {
        this.disk = disk;
        this.front = front;
    }

    /** Calls the listener when it fails, and at once if it already has; run the returned action to unsubscribe. */
    Runnable listen(Consumer<Throwable> listener) {
        listeners.add(listener);
        Throwable before = failure;
        if (before != null) {
            listener.accept(before);
        }
        return () -> listeners.remove(listener);
    }

    /** True from a failure on until it works again. */
    boolean isFailing() {
        return failure != null;
    }

    /** Does what is due. */
    void run() {
        try {
            disk.runMaintenance();
            if (failed) {
                failed = false;
                tell(() -> failure = null);
            }
        } catch (RuntimeException e) {
            LOG.warn("{} maintaining the storage failed", ErrorCode.of(e), new BareError(e));
            failed = true;
            tell(() -> {
                failure = e;
                listeners.forEach(listener -> listener.accept(e));
            });
        }
    }

    private void tell(Runnable news) {
        try {
            front.execute(news);
        } catch (RuntimeException e) {
            LOG.debug("there is no front thread any more to tell how maintenance went", new BareError(e));
        }
    }
}
