package org.skinweek.planner.search;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

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

    static SortedSet<Integer> slotsOf(int item, Set<Cell> week) {
        return week.stream()
                .filter(cell -> cell.item() == item)
                .map(Cell::slot)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
