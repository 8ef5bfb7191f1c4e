package org.skinweek.notebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skinweek.routine.Product;
import org.skinweek.routine.WeekPlan;
import org.skinweek.schedule.RhythmLine;

/**
 * The routine that somebody follows now, as one would tell it to others: single dates, days away and what begins later
 * are no part of it.
 *
 * @param day the day on which it is looked at: today, or the first planned day where that is still to come
 * @param products what is used, in the order of the shelf
 * @param week what repeats by weekdays
 * @param rhythms lines that are not over, by the id of the product; such a product is not in the week
 */
public record CurrentRoutine(
        LocalDate day, List<Product> products, WeekPlan week, Map<String, List<RhythmLine>> rhythms) {
    /** Copies the collections. */
    public CurrentRoutine {
        products = List.copyOf(products);
        rhythms = Map.copyOf(rhythms);
    }

    /** The routine of a notebook. */
    public static CurrentRoutine of(Notebook notebook, LocalDate today) {
        LocalDate day =
                notebook.plan().begins().filter(first -> first.isAfter(today)).orElse(today);
        WeekPlan week = notebook.begun(notebook.plan().on(day), day);
        Map<String, List<RhythmLine>> rhythms = new LinkedHashMap<>();
        List<Product> used = new ArrayList<>();
        for (Product product : notebook.shelf()) {
            List<RhythmLine> lines = notebook.schedule().goingOn(product.id(), day);
            if (!lines.isEmpty()) {
                week = week.withoutProduct(product.id());
            }
            if (!lines.isEmpty() && !product.waits(day)) {
                rhythms.put(product.id(), lines);
                used.add(product);
            } else if (week.count(product.id()) > 0) {
                used.add(product);
            }
        }
        return new CurrentRoutine(day, used, week, rhythms);
    }

    /** The lines of a product; none where it is used by weekdays. */
    public List<RhythmLine> lines(Product product) {
        return rhythms.getOrDefault(product.id(), List.of());
    }
}
