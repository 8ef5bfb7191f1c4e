package org.skinweek.planner.search;

/**
 * One way of laying an item over the week.
 *
 * @param mask its sessions
 * @param cost what it costs by itself, packed
 */
record ItemOption(int mask, long cost) implements Comparable<ItemOption> {
    /** The sessions of some ways, in their order. */
    static int[] masks(ItemOption[] options) {
        int[] masks = new int[options.length];
        for (int way = 0; way < masks.length; way++) {
            masks[way] = options[way].mask;
        }
        return masks;
    }

    /** The costs of some ways, in their order. */
    static long[] costs(ItemOption[] options) {
        long[] costs = new long[options.length];
        for (int way = 0; way < costs.length; way++) {
            costs[way] = options[way].cost;
        }
        return costs;
    }

    @Override
    public int compareTo(ItemOption other) {
        int byCost = Long.compare(cost, other.cost);
        return byCost != 0 ? byCost : Integer.compare(mask, other.mask);
    }
}
