package org.skinweek.planning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.skinweek.catalog.Catalog;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.TimelineBuilder;
import org.skinweek.planner.Wish;
import org.skinweek.planner.WishOrigin;
import org.skinweek.planner.WishResolver;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;

/**
 * How often each product should be used in a given week: as wished, as far as its slow start allows by then, or else as
 * is usual by then.
 */
final class UseTargets {
    private final Treatments treatments;
    private final WishResolver wishes;

    UseTargets(WishResolver wishes, Catalog catalog) {
        this.treatments = new Treatments(catalog);
        this.wishes = wishes;
    }

    /** Uses a week in the week that begins on a day, by product id. */
    Map<String, Integer> of(Notebook notebook, LocalDate start, LocalDate today) {
        Timeline week = TimelineBuilder.of(notebook, start, today);
        List<Product> products = week.products();
        Map<String, Integer> targets = new HashMap<>();
        for (int product = 0; product < products.size(); product++) {
            Product each = products.get(product);
            if (treatments.treats(each) && !each.archived()) {
                targets.put(each.id(), target(week, product));
            }
        }
        return targets;
    }

    private int target(Timeline week, int product) {
        Wish wish = wishes.of(week, product, /* planned= */ 0);
        return wish.origin() == WishOrigin.USUAL
                ? wish.times()
                : Math.min(wish.times(), wishes.usual(week, product).most());
    }
}
