package org.skinweek.planner.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.skinweek.planner.CostTerm;

/** The ways of laying one item with their price, term by term. */
final class PricedMasks {
    private final int[] masks;
    private final EnumMap<CostTerm, long[]> prices = new EnumMap<>(CostTerm.class);

    /**
     * Computes the prices.
     *
     * @param masks the ways, in ascending order
     */
    PricedMasks(int[] masks, ItemPricing pricing) {
        this.masks = masks;
        for (CostTerm term : CostTerm.values()) {
            prices.put(term, pricing.of(term, masks));
        }
    }

    /** Adds the most that each term can be. */
    void addGreatest(Map<CostTerm, Long> sums) {
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
    ItemOption[] options(CostScale scale) {
        return sorted(costs(scale));
    }

    /** The first of the {@link #options}, without looking for the order of the others. */
    ItemOption cheapest(CostScale scale) {
        long[] costs = costs(scale);
        int best = 0;
        for (int way = 1; way < costs.length; way++) {
            if (costs[way] < costs[best]) {
                best = way;
            }
        }
        return new ItemOption(masks[best], costs[best]);
    }

    private long[] costs(CostScale scale) {
        long[] costs = new long[masks.length];
        prices.forEach((term, each) -> {
            long factor = scale.factor(term);
            for (int way = 0; way < costs.length; way++) {
                costs[way] += factor * each[way];
            }
        });
        return costs;
    }

    /**
     * The ways in order of cost, and of one cost in ascending order: the cost and the index in one number are sorted as
     * numbers, which is quicker than comparing objects. Costs that leave no room for the index are numbered first.
     */
    private ItemOption[] sorted(long[] costs) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, costs.length - 1));
        long[] ranks = greatest(costs) >> (Long.SIZE - 1 - bits) == 0 ? costs : ranks(costs);
        long[] keys = new long[costs.length];
        for (int way = 0; way < keys.length; way++) {
            keys[way] = ranks[way] << bits | way;
        }
        Arrays.sort(keys);
        ItemOption[] options = new ItemOption[keys.length];
        for (int at = 0; at < keys.length; at++) {
            int way = (int) (keys[at] & (1L << bits) - 1);
            options[at] = new ItemOption(masks[way], costs[way]);
        }
        return options;
    }

    private static long[] ranks(long[] costs) {
        long[] ascending = costs.clone();
        Arrays.sort(ascending);
        long[] ranks = new long[costs.length];
        for (int way = 0; way < ranks.length; way++) {
            // equal costs are all found at one place
            ranks[way] = Arrays.binarySearch(ascending, costs[way]);
        }
        return ranks;
    }
}
