package org.skinweek.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.skinweek.routine.Use;

/** Asks an open limit about a choice of uses. */
final class OpenLimits {
    private OpenLimits() {}

    /** How much there is when these uses are made and no other; nothing where the limit does not hold then. */
    static double value(OpenLimit limit, Set<Use> made) {
        for (List<Use> group : limit.onlyWith()) {
            if (group.stream().noneMatch(made::contains)) {
                return Double.NEGATIVE_INFINITY;
            }
        }
        boolean once = limit.measure() == Measure.SESSIONS || limit.measure() == Measure.PRODUCTS;
        Set<Integer> counted = new HashSet<>();
        double sum = 0;
        for (OpenLimit.Weighed weighed : limit.uses()) {
            Use use = weighed.use();
            if (made.contains(use) && (!once || counted.add(counted(limit.measure(), weighed)))) {
                sum += weighed.weight();
            }
        }
        for (Use cover : limit.covers()) {
            sum -= made.contains(cover) ? 1 : 0;
        }
        return limit.constant() + sum;
    }

    /** What is counted once: the session or the product of a use. */
    private static int counted(Measure measure, OpenLimit.Weighed weighed) {
        return measure == Measure.PRODUCTS ? weighed.use().product() : weighed.slot();
    }
}
