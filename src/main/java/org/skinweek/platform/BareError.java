package org.skinweek.platform;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An error in the form that may be logged: its classes and where they were thrown, without texts that may quote the
 * user.
 */
public final class BareError extends Exception {
    private static final long serialVersionUID = 1L;

    /** Copies an error and its causes without their texts. */
    public BareError(Throwable error) {
        super(error.getClass().getName(), cause(error));
        setStackTrace(error.getStackTrace());
    }

    private static @Nullable BareError cause(Throwable error) {
        @Nullable Throwable cause = error.getCause();
        return cause == null || Objects.equals(cause, error) ? null : new BareError(cause);
    }
}
