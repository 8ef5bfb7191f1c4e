package org.skinweek.app;

import java.net.URL;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** What the program needs from the toolkit that draws its window. */
public interface WindowToolkit {
    /** Runs work on the thread that owns the window. */
    Executor front();

    /**
     * Starts the toolkit, which takes longer than all else that a window needs, and returns at once.
     *
     * @param fonts gives the address from which the toolkit should load a packed typeface
     */
    void begin(Function<URL, String> fonts);

    /**
     * Opens the window once the toolkit has begun, and returns when it is closed.
     *
     * @return what kept the user's data from being shown until the end, in one sentence; empty when it was shown
     */
    Optional<String> run(SkinweekApplication application);

    /** Shows the open window in front of all others; may be called from any thread. */
    void bringToFront();
}
