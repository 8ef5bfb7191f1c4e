package org.skinweek.platform;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Handles unexpected errors of all threads: each is logged once, without any of the user's texts, and shown. One that
 * recurs, such as with every frame, is not logged and explained each time.
 */
public final class UnexpectedErrors implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrors.class);

    private final Executor front;
    private final Set<ErrorReport> known = ConcurrentHashMap.newKeySet();
    private volatile Display display = (report, isNew) -> {};

    /** Shows errors to the user; called on the front thread. */
    @FunctionalInterface
    public interface Display {
        /**
         * Shows an error.
         *
         * @param isNew false when the same error was shown before
         */
        void show(ErrorReport report, boolean isNew);
    }

    /** A handler of errors that shows them on a front thread. */
    public UnexpectedErrors(Executor front) {
        this.front = front;
    }

    /** Makes this the handler of all threads. */
    public void install() {
        Thread.setDefaultUncaughtExceptionHandler(this);
    }

    /** Shows all later errors on this display. */
    public void showOn(Display window) {
        display = window;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable error) {
        report(error);
    }

    /** Logs and shows an error. */
    public void report(Throwable error) {
        ErrorReport report = log(error);
        boolean isNew = known.add(report);
        Display window = display;
        try {
            front.execute(() -> window.show(report, isNew));
        } catch (IllegalStateException e) {
            LOG.debug("There is no window to show {} in", report.code());
        }
    }

    /** Logs an error that is shown elsewhere. */
    public ErrorReport log(Throwable error) {
        ErrorReport report = ErrorReport.of(error, System.getProperties());
        if (!known.contains(report)) {
            LOG.error("Something went wrong (code {})", report.code(), new BareError(error));
        }
        return report;
    }
}
