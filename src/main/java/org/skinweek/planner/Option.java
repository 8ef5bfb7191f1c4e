package org.skinweek.planner;

/**
 * One way of laying an item over the week.
 *
 * @param mask its sessions
 * @param cost what it costs by itself, packed
 */
record Option(int mask, long cost) implements Comparable<Option> {
    @Override
    public int compareTo(Option other) {
        int byCost = Long.compare(cost, other.cost);
        return byCost != 0 ? byCost : Integer.compare(mask, other.mask);
    }
}
