package org.skinweek.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A rule laid over days: a weighted count of some uses may be at most a number. The checker asks whether it is exceeded
 * now, the planner what may be added before it is.
 *
 * @param rule the rule that laid it
 * @param severity how much it matters when exceeded
 * @param day day of the week, 0 to 6, that is flagged
 * @param measure how each use is weighed
 * @param uses the uses that are counted, in order of time
 * @param covers the uses that help: each takes one off the count
 * @param onlyWith the limit holds only while one use of each of these groups is made; none of them for a limit that
 *     always holds
 * @param constant what counts whatever the uses: 1 for cover that is always needed
 * @param bound the most there may be
 */
record Limit(
        Rule rule,
        Severity severity,
        int day,
        Measure measure,
        List<DatedUse> uses,
        List<DatedUse> covers,
        List<List<DatedUse>> onlyWith,
        double constant,
        double bound) {
    /** The count when all the uses are made. */
    double value() {
        double value = constant - covers.size();
        return switch (measure) {
            case SESSIONS -> value + sessions();
            case PRODUCTS ->
                value
                        + uses.stream()
                                .mapToInt(use -> use.origin().product())
                                .distinct()
                                .count();
            case USES -> value + uses.size();
            case EXFOLIATION_UNITS, IRRITATION_LOAD -> value + weight();
        };
    }

    /** The same limit on fewer uses. */
    Limit with(List<DatedUse> fewer, List<List<DatedUse>> fewerOnlyWith) {
        return new Limit(rule, severity, day, measure, fewer, covers, fewerOnlyWith, constant, bound);
    }

    /** The same limit, as grave as this. */
    Limit as(Severity other) {
        return new Limit(rule, other, day, measure, uses, covers, onlyWith, constant, bound);
    }

    boolean exceeded() {
        return value() > bound + OpenLimit.TOLERANCE;
    }

    /** True when leaving out every use of a product would be enough to keep it. */
    boolean isKeptWithout(int product) {
        for (List<DatedUse> group : onlyWith) {
            if (without(product, group).isEmpty()) {
                return true;
            }
        }
        return !with(without(product, uses), onlyWith).exceeded();
    }

    private static List<DatedUse> without(int product, List<DatedUse> uses) {
        List<DatedUse> others = new ArrayList<>(uses.size());
        for (DatedUse use : uses) {
            if (use.origin().product() != product) {
                others.add(use);
            }
        }
        return others;
    }

    /** What the uses of each product weigh together; where sessions or products are counted, each use weighs one. */
    Map<Integer, Double> weights() {
        Map<Integer, Double> weights = new TreeMap<>();
        for (DatedUse use : uses) {
            weights.merge(use.origin().product(), measure.of(use.usage()), Double::sum);
        }
        return weights;
    }

    /** True when uses of a product have any part in it. */
    boolean names(int product) {
        return isIn(uses, product)
                || isIn(covers, product)
                || onlyWith.stream().anyMatch(group -> isIn(group, product));
    }

    private static boolean isIn(List<DatedUse> uses, int product) {
        for (DatedUse use : uses) {
            if (use.origin().product() == product) {
                return true;
            }
        }
        return false;
    }

    private int sessions() {
        int sessions = 0;
        int last = Integer.MIN_VALUE;
        for (DatedUse use : uses) {
            if (use.slot() != last) {
                sessions++;
                last = use.slot();
            }
        }
        return sessions;
    }

    private double weight() {
        double weight = 0;
        for (DatedUse use : uses) {
            weight += measure.of(use.usage());
        }
        return weight;
    }
}
