package org.skinweek.label;

/**
 * How much of an active is likely in a product.
 *
 * @param least in percent by weight, 0 to 100
 * @param most in percent by weight, not less than {@code least}
 * @param stated true when the label or the name says so; least and most are the same then
 */
public record StrengthRange(double least, double most, boolean stated) {
    /** Checks the order. */
    public StrengthRange {
        if (!(least >= 0 && least <= most && most <= 100)) {
            throw new IllegalArgumentException("No range of percentages: %s to %s".formatted(least, most));
        }
    }

    /** A percentage that the label or the name states. */
    public static StrengthRange stated(double percent) {
        return new StrengthRange(percent, percent, true);
    }

    /** A range that follows from the place in the list and from what is usually sold. */
    public static StrengthRange likely(double least, double most) {
        return new StrengthRange(least, most, false);
    }
}
