package org.skinweek.app;

import java.util.Optional;
import java.util.concurrent.Executor;

/** What the program needs from the toolkit that draws its window. */
public interface WindowToolkit {
    /** Runs work on the thread that owns the window. */
    Executor front();

    /**
     * Opens the window and returns when it is closed.
     *
     * @return what kept the user's data from being shown until the end, in one sentence; empty when it was shown
     */
    Optional<String> run(SkinweekApplication application);

    /** Shows the open window in front of all others; may be called from any thread. */
    void bringToFront();
}
