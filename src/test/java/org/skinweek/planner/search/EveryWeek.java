package org.skinweek.planner.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.skinweek.planner.CostTerm;
import org.skinweek.routine.Timeline;

/** All weeks of a small task that keep what it says about single products, whatever the rules say about them. */
final class EveryWeek {
    private final TaskReading task;
    private final List<Cell> cells;
    private final List<Set<Cell>> weeks = new ArrayList<>();

    EveryWeek(TaskReading task) {
        this.task = task;
        this.cells = task.cells();
        choose(0, new HashSet<>());
    }

    /** The weeks in any order. */
    List<Set<Cell>> all() {
        return weeks;
    }

    /** The weeks, the cheapest first. */
    List<Set<Cell>> cheapestFirst() {
        Map<Set<Cell>, Map<CostTerm, Long>> costs = new HashMap<>();
        weeks.forEach(week -> costs.put(week, task.cost(week)));
        return weeks.stream()
                .sorted(Comparator.comparing(
                        costs::get, byTerms(task.task().objective().order())))
                .toList();
    }

    /** Compares costs term by term. */
    static Comparator<Map<CostTerm, Long>> byTerms(List<CostTerm> order) {
        return order.stream()
                .map(term -> Comparator.<Map<CostTerm, Long>>comparingLong(cost -> cost.getOrDefault(term, 0L)))
                .reduce(Comparator::thenComparing)
                .orElseThrow();
    }

    private void choose(int index, Set<Cell> chosen) {
        if (index == cells.size()) {
            if (keepsProducts(chosen)) {
                weeks.add(Set.copyOf(chosen));
            }
            return;
        }
        Cell cell = cells.get(index);
        chosen.add(cell);
        choose(index + 1, chosen);
        chosen.remove(cell);
        if (!task.items().get(cell.item()).pins().contains(cell.slot())) {
            choose(index + 1, chosen);
        }
    }

    private boolean keepsProducts(Set<Cell> week) {
        for (int number = 0; number < task.items().size(); number++) {
            Item item = task.items().get(number);
            SortedSet<Integer> slots = Cell.slotsOf(number, week);
            if (slots.size() > item.most()) {
                return false;
            }
            for (int day = 0; item.onceADay() && day < Timeline.DAYS; day++) {
                Set<Integer> both = Set.of(2 * day, 2 * day + 1);
                if (slots.containsAll(both) && !item.pins().containsAll(both)) {
                    return false;
                }
            }
        }
        return true;
    }
}
