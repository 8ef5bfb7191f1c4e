package org.skinweek.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.skinweek.routine.Use;

/**
 * A limit over uses that may or may not be made, for the search for a week that keeps it: the weights of the uses made,
 * less the covers made, may be at most the bound. It is the same limit that {@link Checker} judges, laid over every
 * possible use instead of the planned ones.
 *
 * @param rule the rule that laid it
 * @param severity how much it matters when exceeded; caution or stop
 * @param day day of the week, 0 to 6, that is flagged
 * @param measure what is counted: each use by its weight, each session once, or each product once
 * @param uses the uses that count, in order of time; negative days are the past
 * @param covers the uses that help: each takes one off
 * @param onlyWith the limit holds only while one use of each of these groups is made; empty when it always holds
 * @param constant what counts whatever the uses
 * @param bound the most there may be
 */
public record OpenLimit(
        Rule rule,
        Severity severity,
        int day,
        Measure measure,
        List<Weighed> uses,
        List<Use> covers,
        List<List<Use>> onlyWith,
        double constant,
        double bound) {
    /** Greater than the rounding errors of a few dozen tenths added up. */
    public static final double TOLERANCE = 1e-6;

    /** Copies the lists. */
    public OpenLimit {
        uses = List.copyOf(uses);
        covers = List.copyOf(covers);
        onlyWith = onlyWith.isEmpty()
                ? List.of()
                : onlyWith.stream().map(List::copyOf).toList();
    }

    /**
     * A use with what it counts for.
     *
     * @param use the use of the timeline
     * @param slot the session in which it counts, in sessions since the morning of day 0: that of the use itself, or
     *     weeks away from it where the week repeats
     * @param weight in the unit of the measure
     */
    public record Weighed(Use use, int slot, double weight) {}

    /** The same limit as if nothing had been used before the week. */
    public OpenLimit withoutPast() {
        return new OpenLimit(
                rule,
                severity,
                day,
                measure,
                uses.stream().filter(weighed -> weighed.use().day() >= 0).toList(),
                covers,
                onlyWith.stream()
                        .map(group ->
                                group.stream().filter(use -> use.day() >= 0).toList())
                        .toList(),
                constant,
                bound);
    }

    /**
     * True when the uses that are made exceed it.
     *
     * @param made whether a use is made
     */
    public boolean isExceeded(Predicate<Use> made) {
        return holds(made) && count(made) > bound + TOLERANCE;
    }

    /** True when what it holds only with is made. */
    boolean holds(Predicate<Use> made) {
        for (List<Use> group : onlyWith) {
            if (group.stream().noneMatch(made)) {
                return false;
            }
        }
        return true;
    }

    /** What the uses that are made count for together. */
    double count(Predicate<Use> made) {
        boolean once = measure == Measure.SESSIONS || measure == Measure.PRODUCTS;
        Set<Integer> counted = once ? new HashSet<>() : Set.of();
        double sum = constant;
        for (Weighed weighed : uses) {
            int counts = measure == Measure.PRODUCTS ? weighed.use().product() : weighed.slot();
            if (made.test(weighed.use()) && (!once || counted.add(counts))) {
                sum += weighed.weight();
            }
        }
        for (Use cover : covers) {
            sum -= made.test(cover) ? 1 : 0;
        }
        return sum;
    }

    static OpenLimit of(Limit limit) {
        return new OpenLimit(
                limit.rule(),
                limit.severity(),
                limit.day(),
                limit.measure(),
                weighed(limit),
                origins(limit.covers()),
                limit.onlyWith().isEmpty()
                        ? List.of()
                        : limit.onlyWith().stream().map(OpenLimit::origins).toList(),
                limit.constant(),
                limit.bound());
    }

    // there are thousands of limits on two uses: plain loops are quicker than streams
    private static List<Weighed> weighed(Limit limit) {
        Weighed[] weighed = new Weighed[limit.uses().size()];
        for (int use = 0; use < weighed.length; use++) {
            DatedUse laid = limit.uses().get(use);
            weighed[use] =
                    new Weighed(laid.origin(), laid.slot(), limit.measure().of(laid.usage()));
        }
        return List.of(weighed);
    }

    private static List<Use> origins(List<DatedUse> uses) {
        Use[] origins = new Use[uses.size()];
        for (int use = 0; use < origins.length; use++) {
            origins[use] = uses.get(use).origin();
        }
        return List.of(origins);
    }
}
