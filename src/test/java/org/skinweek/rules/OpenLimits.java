package org.skinweek.rules;

import java.util.HashSet;
import java.util.Set;
import org.skinweek.routine.Use;

/** Asks an open limit about a choice of uses. */
final class OpenLimits {
    private OpenLimits() {}

    /** How much there is when these uses are made and no other; nothing where the limit does not hold then. */
    static double value(OpenLimit limit, Set<Use> made) {
        boolean holds =
                limit.onlyWith().stream().allMatch(group -> group.stream().anyMatch(made::contains));
        if (!holds) {
            return Double.NEGATIVE_INFINITY;
        }
        Set<Object> counted = new HashSet<>();
        double sum = 0;
        for (OpenLimit.Weighed weighed : limit.uses()) {
            Use use = weighed.use();
            if (made.contains(use) && (isASum(limit.measure()) || counted.add(group(limit.measure(), weighed)))) {
                sum += weighed.weight();
            }
        }
        long helped = limit.covers().stream().filter(made::contains).count();
        return limit.constant() + sum - helped;
    }

    private static boolean isASum(Measure measure) {
        return measure != Measure.SESSIONS && measure != Measure.PRODUCTS;
    }

    private static Object group(Measure measure, OpenLimit.Weighed weighed) {
        return measure == Measure.PRODUCTS ? weighed.use().product() : weighed.slot();
    }
}
