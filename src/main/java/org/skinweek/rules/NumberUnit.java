package org.skinweek.rules;

/** What a number of a rule counts, in which direction it is stricter, and between which bounds a user may set it. */
public enum NumberUnit {
    /** Sessions in a window. */
    SESSIONS(true, 0, 14, 1),
    /** Uses in a window. */
    USES(true, 0, 14, 1),
    /** Different products in a window. */
    PRODUCTS(true, 0, 12, 1),
    /** Exfoliation units in a window. */
    EXFOLIATION_UNITS(true, 0, 20, 0.25),
    /** Irritation load in a window. */
    IRRITATION_LOAD(true, 0, 100, 1),
    /**
     * Hours between two uses, at most as many as the checked days before a week have; never 0, so that uses too close
     * in one session stay too close.
     */
    HOURS_BETWEEN(false, 1, 336, 1),
    /** Hours after a use in which mornings need cover. */
    HOURS_AFTER(false, 1, 336, 1),
    /** Free evenings in seven days. */
    NIGHTS(false, 0, 7, 1),
    /** Days of a pause. */
    DAYS(false, 1, 28, 1),
    /** Days before an event. */
    DAYS_BEFORE(false, 1, 28, 1),
    /** Days after an event. */
    DAYS_AFTER(false, 1, 28, 1),
    /** Weeks of a pause from which on a product comes back slowly: the fewer, the sooner it is one. */
    PAUSE_WEEKS(true, 1, 26, 1),
    /** The multiple of the limit beyond which a flag is graver. */
    TIMES(true, 1, 10, 0.1);

    private final boolean fewerIsStricter;
    private final double least;
    private final double most;
    private final double step;

    NumberUnit(boolean fewerIsStricter, double least, double most, double step) {
        this.fewerIsStricter = fewerIsStricter;
        this.least = least;
        this.most = most;
        this.step = step;
    }

    /** True when a smaller number asks for more care. */
    public boolean fewerIsStricter() {
        return fewerIsStricter;
    }

    /** The smallest number that makes sense. */
    public double least() {
        return least;
    }

    /** The largest number that makes sense. */
    public double most() {
        return most;
    }

    /** The smallest difference between two numbers that makes sense; 1 for whole numbers. */
    public double step() {
        return step;
    }

    /** The stricter of two numbers. */
    public double stricter(double one, double other) {
        return fewerIsStricter ? Math.min(one, other) : Math.max(one, other);
    }

    /** True when the first number is less strict than the second. */
    public boolean isLooser(double one, double than) {
        return stricter(one, than) != one;
    }
}
