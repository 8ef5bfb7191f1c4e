package org.skinweek.rules;

import java.util.List;
import java.util.function.ToIntFunction;
import org.skinweek.routine.Use;

/**
 * A rule laid over days: a weighted count of some uses may be at most a number. The checker asks whether it is
 * exceeded now, the planner what may be added before it is.
 *
 * @param rule the rule that laid it
 * @param severity how much it matters when exceeded
 * @param day day of the week, 0 to 6, that is flagged
 * @param measure what is counted
 * @param terms the uses, in order of time
 * @param constant what is there whatever the uses: 1 for a thing that is always needed
 * @param bound the most there may be
 */
record Limit(Rule rule, Severity severity, int day, Measure measure, List<Term> terms, double constant, double bound) {
    /** Above the sum of rounding errors of a few dozen tenths. */
    private static final double TOLERANCE = 1e-6;

    /**
     * A use and its share.
     *
     * @param use the use
     * @param slot its slot on the stretch, where a repeated week has negative ones
     * @param weight how much it adds; negative where it helps
     */
    record Term(Use use, int slot, double weight) {}

    /** How much there is when all the uses are made. */
    double value() {
        return switch (measure) {
            case SESSIONS -> constant + distinct(Term::slot);
            case PRODUCTS -> constant + distinct(term -> term.use().product());
            default -> constant + terms.stream().mapToDouble(Term::weight).sum();
        };
    }

    private long distinct(ToIntFunction<Term> key) {
        return terms.stream().mapToInt(key).distinct().count();
    }

    boolean exceeded() {
        return value() > bound + TOLERANCE;
    }
}
