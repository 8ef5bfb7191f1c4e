package org.skinweek.ui.shell;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.skinweek.ui.kit.IntervalTimer;

/**
 * Makes the pages that were not open yet, one at a time, while nobody uses the window: a page that is made when it is
 * opened is there only after several frames.
 */
final class UnopenedPages {
    /** So long nobody must have used the window. */
    private static final Duration REST = Duration.ofMillis(700);

    private final BooleanSupplier make;
    private final IntervalTimer timer;
    /** True since the beginning, too: what follows the first page goes before. */
    private boolean used = true;

    /**
     * Waits until it is begun.
     *
     * @param make makes one page; false where all are made
     */
    UnopenedPages(BooleanSupplier make) {
        this.make = make;
        timer = new IntervalTimer(REST, this::rested);
    }

    /** With its own way of letting a rest pass. */
    UnopenedPages(Executor later, BooleanSupplier make) {
        this.make = make;
        timer = new IntervalTimer(later, this::rested);
    }

    /** Makes pages from now on. */
    void begin() {
        timer.start();
    }

    /** Tells that the window is used. */
    void used() {
        used = true;
    }

    /** Makes none any more. */
    void end() {
        timer.stop();
    }

    private void rested() {
        if (used) {
            used = false;
        } else if (!make.getAsBoolean()) {
            timer.stop();
        }
    }
}
