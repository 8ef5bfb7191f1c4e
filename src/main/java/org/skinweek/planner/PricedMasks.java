package org.skinweek.planner;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** The ways of laying one item with their price, term by term. */
final class PricedMasks {
    private final int[] masks;
    private final EnumMap<Term, long[]> prices = new EnumMap<>(Term.class);

    /**
     * Works the prices out.
     *
     * @param masks the ways, in ascending order
     */
    PricedMasks(int[] masks, Pricing pricing) {
        this.masks = masks;
        for (Term term : Term.values()) {
            prices.put(term, pricing.of(term, masks));
        }
    }

    /** Adds the most that each term can be. */
    void addGreatest(Map<Term, Long> sums) {
        prices.forEach((term, each) -> sums.merge(term, greatest(each), Long::sum));
    }

    private static long greatest(long[] values) {
        long greatest = 0;
        for (long value : values) {
            greatest = Math.max(greatest, value);
        }
        return greatest;
    }

    /** All terms in one number each, the cheapest way first. */
    Option[] options(Scale scale) {
        return sorted(costs(scale));
    }

    /** The first of the {@link #options}, without looking for the order of the others. */
    Option cheapest(Scale scale) {
        long[] costs = costs(scale);
        int best = 0;
        for (int way = 1; way < costs.length; way++) {
            if (costs[way] < costs[best]) {
                best = way;
            }
        }
        return new Option(masks[best], costs[best]);
    }

    private long[] costs(Scale scale) {
        long[] costs = new long[masks.length];
        prices.forEach((term, each) -> {
            long factor = scale.factor(term);
            for (int way = 0; way < costs.length; way++) {
                costs[way] += factor * each[way];
            }
        });
        return costs;
    }

    /** Many ways cost the same: each is put behind those of its cost, which is quicker than comparing all of them. */
    private Option[] sorted(long[] costs) {
        long[] ascending = costs.clone();
        Arrays.sort(ascending);
        long[] distinct = new long[costs.length];
        int[] next = new int[costs.length];
        int count = 0;
        for (int at = 0; at < ascending.length; at++) {
            if (at == 0 || ascending[at] != ascending[at - 1]) {
                distinct[count] = ascending[at];
                next[count++] = at;
            }
        }
        Option[] options = new Option[costs.length];
        for (int way = 0; way < costs.length; way++) {
            int cost = Arrays.binarySearch(distinct, 0, count, costs[way]);
            options[next[cost]++] = new Option(masks[way], costs[way]);
        }
        return options;
    }
}
