package org.skinweek.rules;

/**
 * A range of numbers.
 *
 * @param least lowest number
 * @param leastIncluded whether it belongs to the range
 * @param most highest number
 * @param mostIncluded whether it belongs to the range
 */
public record NumberRange(double least, boolean leastIncluded, double most, boolean mostIncluded) {
    /** Every number. */
    public static final NumberRange ALL =
            new NumberRange(Double.NEGATIVE_INFINITY, true, Double.POSITIVE_INFINITY, true);

    boolean isAll() {
        return least == Double.NEGATIVE_INFINITY && most == Double.POSITIVE_INFINITY;
    }

    boolean contains(double value) {
        return (leastIncluded ? value >= least : value > least) && (mostIncluded ? value <= most : value < most);
    }
}
