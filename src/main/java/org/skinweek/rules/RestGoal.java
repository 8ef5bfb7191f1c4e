package org.skinweek.rules;

import java.util.Set;

/**
 * How many evenings of seven days should be a rest.
 *
 * @param nights least number of evenings without strong products
 * @param strong indexes of the products that keep an evening from being a rest
 */
public record RestGoal(int nights, Set<Integer> strong) {
    /** No rest is asked for. */
    public static final RestGoal NONE = new RestGoal(0, Set.of());

    /** Copies the set. */
    public RestGoal {
        strong = Set.copyOf(strong);
    }
}
