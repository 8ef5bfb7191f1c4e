package org.skinweek.rules;

import org.skinweek.catalog.Sensitivity;

/**
 * A user's own number in the place of one of the book's. It is one number, not one for each sensitivity: for skin that is
 * more sensitive than it was when the number was set, the stricter of this and the book's number holds.
 *
 * @param rule id of the rule
 * @param number key of the number within the rule
 * @param value in the unit of the number, zero or more
 * @param skin the sensitivity for which it was set
 */
public record NumberOverride(String rule, String number, double value, Sensitivity skin) {
    /** Rejects a value that is negative or not finite. */
    public NumberOverride {
        if (!Double.isFinite(value) || value < 0) {
            throw new IllegalArgumentException(
                    "value of %s %s is %s: it must be zero or more".formatted(rule, number, value));
        }
    }

    /** Which number it is. */
    public record Place(String rule, String number) {}

    /** Which number it is. */
    public Place place() {
        return new Place(rule, number);
    }
}
