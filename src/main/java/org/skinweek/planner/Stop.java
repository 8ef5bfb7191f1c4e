package org.skinweek.planner;

/**
 * Tells a search to end with the best answer that it has. It is asked often, so it must be quick; once true, it must
 * stay true.
 */
@FunctionalInterface
public interface Stop {
    /** Never: the search goes on until its answer is proven. */
    Stop NEVER = () -> false;

    /** True when the search should end now. */
    boolean now();
}
