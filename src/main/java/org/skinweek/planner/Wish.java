package org.skinweek.planner;

/**
 * How often a product should be used, and how much that matters relative to other wishes.
 *
 * @param times uses in the days that are planned, 0 to 14; 0 leaves the product out
 * @param weight 1 or more; a missing use costs this times its worth in the {@link PlanObjective}
 * @param origin who or what says so
 * @param prescribed true for what a doctor prescribed: all its uses are worth the same
 */
public record Wish(int times, int weight, WishOrigin origin, boolean prescribed) {
    /** Sessions of a week: nothing can be used more often. */
    public static final int MOST = 14;

    /** For products that are not planned. */
    public static final Wish NONE = new Wish(0, 1);

    /** Checks the ranges. */
    public Wish {
        if (times < 0 || times > MOST) {
            throw new IllegalArgumentException("times is %s: it must be from 0 to %s".formatted(times, MOST));
        }
        if (weight < 1) {
            throw new IllegalArgumentException("weight is %s: it must be 1 or more".formatted(weight));
        }
    }

    /** A wish that the user stated. */
    public Wish(int times, int weight) {
        this(times, weight, WishOrigin.WISHED, /* prescribed= */ false);
    }

    /** The same wish for another number of uses. */
    public Wish withTimes(int others) {
        return new Wish(others, weight, origin, prescribed);
    }

    /** What it costs to get only some of the uses: the later ones are missing first. */
    public long shortfall(int uses, PlanObjective objective) {
        return weight * (prescribed ? Math.max(0, times - uses) : objective.worth(uses + 1, times));
    }
}
