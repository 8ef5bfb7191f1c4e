package org.skinweek.app;

import org.jspecify.annotations.Nullable;

/**
 * Calls listeners so that a failing one does not keep the others from being called; throws the first error at the
 * end.
 */
final class ListenerCalls {
    private @Nullable RuntimeException first;

    void call(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException e) {
            if (first == null) {
                first = e;
            } else {
                first.addSuppressed(e);
            }
        }
    }

    void rethrow() {
        if (first != null) {
            throw first;
        }
    }
}
