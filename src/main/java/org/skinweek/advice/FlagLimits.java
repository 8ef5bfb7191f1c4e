package org.skinweek.advice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.OpenLimit;

/**
 * The limits that one rule lays over a planned week, prepared to tell whether they are kept when some uses are left
 * out. That takes only additions, a thousand times faster than checking the week again, so that thousands of choices
 * can be tried.
 */
final class FlagLimits {
    /**
     * The most uses that a choice can hold, one a bit: two bits less than a {@code long}, so that the first choice
     * beyond the last stays positive.
     */
    static final int MOST_USES = Long.SIZE - 2;

    private final List<Sum> sums = new ArrayList<>();

    /**
     * The limits of a rule.
     *
     * @param narrow a checker of that rule alone
     * @param leaving the planned uses that may be left out; a choice has a bit for each
     */
    FlagLimits(Checker narrow, Timeline week, List<Use> leaving) {
        Map<Use, Long> bits = new HashMap<>();
        for (Use use : leaving) {
            bits.put(use, 1L << bits.size());
        }
        for (OpenLimit limit : narrow.limits(week)) {
            sums.add(Sum.of(limit, bits));
        }
    }

    /** True when every limit is kept without the chosen uses. */
    boolean keptWithout(long chosen) {
        for (Sum sum : sums) {
            if (sum.exceededWithout(chosen)) {
                return false;
            }
        }
        return true;
    }

    /** True when leaving out so many uses is never enough, whichever they are. */
    boolean needMoreThan(int uses) {
        return sums.stream().anyMatch(sum -> sum.needsMoreThan(uses));
    }

    /** A part that counts once: always, or while any of the uses in {@code any} is made. */
    private record Part(long any, boolean always, double weight) {
        boolean isThere(long chosen) {
            return always || (any & ~chosen) != 0;
        }
    }

    /** One limit. */
    private record Sum(List<Part> parts, List<Part> onlyWith, double constant, double bound) {
        static Sum of(OpenLimit limit, Map<Use, Long> bits) {
            Map<Object, Part> parts = new HashMap<>();
            for (OpenLimit.Weighed weighed : limit.uses()) {
                Object once = switch (limit.measure()) {
                    case SESSIONS -> weighed.slot();
                    case PRODUCTS -> weighed.use().product();
                    case USES, EXFOLIATION_UNITS, IRRITATION_LOAD -> weighed;
                };
                parts.merge(once, part(weighed.use(), bits, weighed.weight()), Sum::either);
            }
            List<Part> all = new ArrayList<>(parts.values());
            limit.covers().forEach(cover -> all.add(part(cover, bits, -1)));
            List<Part> onlyWith = limit.onlyWith().stream()
                    .map(group ->
                            group.stream().map(use -> part(use, bits, 0)).reduce(new Part(0, false, 0), Sum::either))
                    .toList();
            return new Sum(all, onlyWith, limit.constant(), limit.bound());
        }

        private static Part part(Use use, Map<Use, Long> bits, double weight) {
            long bit = bits.getOrDefault(use, 0L);
            return new Part(bit, bit == 0, weight);
        }

        private static Part either(Part one, Part other) {
            return new Part(one.any() | other.any(), one.always() || other.always(), one.weight());
        }

        boolean exceededWithout(long chosen) {
            for (Part group : onlyWith) {
                if (!group.isThere(chosen)) {
                    return false;
                }
            }
            return value(chosen) > bound + OpenLimit.TOLERANCE;
        }

        private double value(long chosen) {
            double value = constant;
            for (Part part : parts) {
                value += part.isThere(chosen) ? part.weight() : 0;
            }
            return value;
        }

        /** True when even the most that so many uses can take off, by themselves or together, is not enough. */
        boolean needsMoreThan(int uses) {
            if (!onlyWith.isEmpty()) {
                return false;
            }
            double[] most = new double[Long.SIZE];
            for (Part part : parts) {
                for (long rest = part.always() ? 0 : part.any(); rest != 0; rest &= rest - 1) {
                    most[Long.numberOfTrailingZeros(rest)] += Math.max(0, part.weight());
                }
            }
            Arrays.sort(most);
            double least = value(0);
            for (int use = 1; use <= uses; use++) {
                least -= most[most.length - use];
            }
            return least > bound + OpenLimit.TOLERANCE;
        }
    }
}
