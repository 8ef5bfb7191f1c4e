package org.skinweek.planner;

/** A stop that is asked no more once it was given, so that what is left to do is not slowed down by questions. */
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

    /** True when the stop was given; asks nobody. */
    public boolean wasGiven() {
        return given;
    }
}
