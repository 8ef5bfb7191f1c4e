package org.skinweek.platform;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An error as the log may have it: its classes and where they were thrown, without texts that may quote the user. */
public final class BareError extends Exception {
    private static final long serialVersionUID = 1L;

    /** The bare likeness of an error and its causes. */
    public BareError(Throwable error) {
        super(error.getClass().getName(), cause(error));
        setStackTrace(error.getStackTrace());
    }

    private static @Nullable BareError cause(Throwable error) {
        @Nullable Throwable cause = error.getCause();
        return cause == null || Objects.equals(cause, error) ? null : new BareError(cause);
    }
}
