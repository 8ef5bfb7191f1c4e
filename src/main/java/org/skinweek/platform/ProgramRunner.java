package org.skinweek.platform;

import java.util.List;

/** Runs other programs; a test puts its own in place of it. */
@FunctionalInterface
public interface ProgramRunner {
    /** What became of a program. */
    enum Ending {
        /** It ended with exit code 0. */
        FINE,
        /** It is missing, or reported failure. */
        FAILED,
        /** It had not ended when the patience was over. */
        STILL_RUNNING
    }

    /** Starts a program with its arguments and waits a while; never on the JavaFX thread. */
    Ending run(List<String> command);
}
