package org.skinweek.testing;

/**
 * How long a test waits for what must happen before it takes it for hung. It is no bound on how long anything may take:
 * a busy machine stays far below it.
 */
public final class Patience {
    /** In seconds. */
    public static final int SECONDS = 120;

    /** In milliseconds. */
    public static final int MILLIS = SECONDS * 1_000;

    private Patience() {}
}
