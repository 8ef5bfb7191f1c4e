package org.skinweek.planner;

/** Remembers that a stop was requested and does not ask again, so that the work left to do is not slowed down. */
public final class RememberedStop implements Stop {
    private final Stop asked;
    private boolean given;

    public RememberedStop(Stop asked) {
        this.asked = asked;
    }

    @Override
    public boolean now() {
        given = given || asked.now();
        return given;
    }

    /** True when the stop was seen to be requested; does not ask for it. */
    public boolean wasGiven() {
        return given;
    }
}
