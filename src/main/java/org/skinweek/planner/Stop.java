package org.skinweek.planner;

/**
 * Asks a search to end with the best that it has. It is asked often, so it must be quick; once it says so, it must go on
 * saying so.
 */
@FunctionalInterface
public interface Stop {
    /** Never: the search goes on until its answer is proven. */
    Stop NEVER = () -> false;

    /** True when the search should end now. */
    boolean now();
}
