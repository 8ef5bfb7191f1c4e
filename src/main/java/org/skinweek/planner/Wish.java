package org.skinweek.planner;

/**
 * How often a product should be used, and how much that matters beside other wishes.
 *
 * @param times uses in the days that are planned, 0 to 14; 0 leaves the product out
 * @param weight what each missing use costs, 1 or more; the second missing use costs twice as much, and so on
 */
public record Wish(int times, int weight) {
    /** Sessions of a week: nothing can be used more often. */
    public static final int MOST = 14;

    /** For products that are not planned. */
    public static final Wish NONE = new Wish(0, 1);

    /** Checks the ranges. */
    public Wish {
        if (times < 0 || times > MOST) {
            throw new IllegalArgumentException("times is %d: it must be from 0 to %d".formatted(times, MOST));
        }
        if (weight < 1) {
            throw new IllegalArgumentException("weight is %d: it must be 1 or more".formatted(weight));
        }
    }

    /** The same wish for another number of uses. */
    Wish withTimes(int others) {
        return new Wish(others, weight);
    }

    /** What it costs when so many of the uses are missing. */
    int shortfall(int missing) {
        return weight * missing * (missing + 1) / 2;
    }
}
