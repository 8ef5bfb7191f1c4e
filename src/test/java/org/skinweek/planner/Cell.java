package org.skinweek.planner;

/**
 * A use that may be made or not, in a {@link TaskReading}.
 *
 * @param item number of the item
 * @param slot session of the week, 0 (first morning) to 13 (last evening)
 */
record Cell(int item, int slot) {
    int day() {
        return slot / 2;
    }

    boolean evening() {
        return slot % 2 == 1;
    }
}
