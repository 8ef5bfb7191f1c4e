package org.skinweek.planner.search;

import org.skinweek.planner.Stop;

/** Lets a search go on for a number of questions, so that it ends at the same point on every machine. */
public final class StopAfter implements Stop {
    private final long most;
    private long asked;

    public StopAfter(long most) {
        this.most = most;
    }

    @Override
    public boolean now() {
        asked++;
        return asked > most;
    }

    /** How often it was asked after it had said so. */
    public long askedInVain() {
        return Math.max(0, asked - most - 1);
    }

    public long asked() {
        return asked;
    }
}
