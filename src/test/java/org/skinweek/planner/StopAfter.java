package org.skinweek.planner;

/** Lets a search go on for a number of questions, so that it ends at the same point on every machine. */
final class StopAfter implements Stop {
    private final long most;
    private long asked;

    StopAfter(long most) {
        this.most = most;
    }

    @Override
    public boolean now() {
        asked++;
        return asked > most;
    }

    /** How often it was asked after it had said so. */
    long askedInVain() {
        return Math.max(0, asked - most - 1);
    }

    long asked() {
        return asked;
    }
}
