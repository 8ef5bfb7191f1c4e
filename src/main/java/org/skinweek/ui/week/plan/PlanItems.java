package org.skinweek.ui.week.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.skinweek.planner.PlanDiff;
import org.skinweek.routine.Use;
import org.skinweek.routine.WeekPlan;

/** What two plans of the same seven days have differently, as changes that a user can decide about. */
final class PlanItems {
    private final LocalDate start;
    private final List<String> products;
    /** Products whose changes are one change: nobody decides about fourteen creams one by one. */
    private final Predicate<String> asOne;

    PlanItems(LocalDate start, List<String> products, Predicate<String> asOne) {
        this.start = start;
        this.products = products;
        this.asOne = asOne;
    }

    List<PlanItem> between(WeekPlan before, WeekPlan after) {
        PlanDiff diff = PlanDiff.between(uses(before), uses(after));
        List<PlanItem> items = new ArrayList<>();
        Map<String, PlanItem> grouped = new LinkedHashMap<>();
        for (PlanDiff.Move move : diff.moved()) {
            add(move.from().product(), List.of(move.from()), List.of(move.to()), items, grouped);
        }
        diff.added().forEach(use -> add(use.product(), List.of(), List.of(use), items, grouped));
        diff.removed().forEach(use -> add(use.product(), List.of(use), List.of(), items, grouped));
        items.sort(Comparator.comparing((PlanItem item) -> item.at().day())
                .thenComparing(item -> item.at().session()));
        items.addAll(grouped.values());
        return items;
    }

    private void add(
            int product, List<Use> removed, List<Use> added, List<PlanItem> items, Map<String, PlanItem> grouped) {
        String id = products.get(product);
        PlanItem item = new PlanItem(id, at(removed), at(added));
        if (asOne.test(id)) {
            grouped.merge(id, item, PlanItems::together);
        } else {
            items.add(item);
        }
    }

    private static PlanItem together(PlanItem one, PlanItem other) {
        List<PlanItem.At> removed = new ArrayList<>(one.removed());
        removed.addAll(other.removed());
        List<PlanItem.At> added = new ArrayList<>(one.added());
        added.addAll(other.added());
        return new PlanItem(one.product(), removed, added);
    }

    private List<PlanItem.At> at(List<Use> uses) {
        return uses.stream()
                .map(use -> new PlanItem.At(start.plusDays(use.day()), use.session()))
                .toList();
    }

    private List<Use> uses(WeekPlan plan) {
        return plan.placements().stream()
                .filter(placement -> products.contains(placement.product()))
                .map(placement -> new Use(
                        placement.daysAfter(start.getDayOfWeek()),
                        placement.session(),
                        products.indexOf(placement.product())))
                .toList();
    }
}
