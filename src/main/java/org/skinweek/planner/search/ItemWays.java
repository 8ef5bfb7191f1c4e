package org.skinweek.planner.search;

import java.util.Arrays;

/**
 * Some ways of laying one item, prepared for a search: their sessions and costs, the cheapest first, and the same once
 * more in the order of their costs with prices on what items share.
 */
final class ItemWays {
    private final int[] masks;
    private final long[] costs;
    private final long[] priced;
    private final WayIndex index;
    private final WayIndex pricedIndex;
    private final long[] pricedCosts;
    private final WaySummary summary;
    private final QuotaShare[] shares;

    /**
     * Reads some ways.
     *
     * @param ways the cheapest first
     * @param quotas what items share
     */
    ItemWays(int item, ItemOption[] ways, LimitPrices prices, Quota[] quotas) {
        masks = ItemOption.masks(ways);
        costs = ItemOption.costs(ways);
        priced = new long[ways.length];
        ItemOption[] ascending = new ItemOption[ways.length];
        for (int way = 0; way < ways.length; way++) {
            priced[way] = prices.priced(item, ways[way]);
            ascending[way] = new ItemOption(masks[way], priced[way]);
        }
        Arrays.sort(ascending);
        pricedCosts = ItemOption.costs(ascending);
        summary = WaySummary.of(ways);
        shares = QuotaShare.of(quotas, item, summary);
        index = new WayIndex(masks, shares);
        pricedIndex = new WayIndex(ItemOption.masks(ascending), shares);
    }

    int count() {
        return masks.length;
    }

    /** The sessions of each way, the cheapest first. */
    int[] masks() {
        return masks;
    }

    /** What each way costs, in ascending order. */
    long[] costs() {
        return costs;
    }

    /** What a way costs with the prices added. */
    long priced(int way) {
        return priced[way];
    }

    /** The ways, the cheapest first. */
    WayIndex index() {
        return index;
    }

    /** The ways, the cheapest with prices first. */
    WayIndex pricedIndex() {
        return pricedIndex;
    }

    /** What each way costs with the prices added, in ascending order. */
    long[] pricedCosts() {
        return pricedCosts;
    }

    /** What the ways have in common. */
    WaySummary summary() {
        return summary;
    }

    /** What the item takes from the quotas that it has a part in. */
    QuotaShare[] shares() {
        return shares;
    }
}
