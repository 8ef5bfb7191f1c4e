package org.skinweek.rules;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Product;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.SkinZone;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;

/** Counts how much acids and scrubs exfoliate the face, in the units of a checker's rule book. */
public final class ExfoliationCount {
    private final Checker checker;
    /** Of products that somebody still holds: a calendar asks for each use of each day. */
    private final Map<Product, Double> counted = Collections.synchronizedMap(new WeakHashMap<>());

    /** Counts by the book of a checker. */
    public ExfoliationCount(Checker checker) {
        this.checker = checker;
    }

    /**
     * Exfoliation units used in the rolling seven days that end with each evening of the week. Days before the week
     * count as logged; where nothing is logged and the week repeats, they count as planned.
     *
     * @return seven numbers, one for each day
     */
    public double[] units(Timeline week) {
        JudgedDays stretch = JudgedDays.of(week, checker.usages(week)).get(0);
        double[] units = new double[Timeline.DAYS];
        for (int day = 0; day < Timeline.DAYS; day++) {
            int slot = Use.slot(day, Session.EVENING);
            for (DatedUse use : stretch.uses()) {
                if (isOnFace(use) && use.slot() >= TimeWindow.SEVEN_DAYS.firstSlot(slot) && use.slot() <= slot) {
                    units[day] += use.usage().units();
                }
            }
        }
        return units;
    }

    /** How much acids and scrubs a week holds, and whether it has room for more, the next one looked at where it repeats. */
    public ExfoliationRoom room(Timeline week) {
        List<Use> again = week.recurring() == null
                ? List.of()
                : week.recurring().stream()
                        .map(use -> new Use(use.day() + Timeline.DAYS, use.session(), use.product()))
                        .toList();
        return new ExfoliationRoom(
                listed(week.once()),
                week.repeats() ? listed(week.following(again)) : List.of(),
                budget(week.profile()));
    }

    /** Exfoliation units of one use of a product; 0 when it does not exfoliate. */
    public double units(Product product) {
        return counted.computeIfAbsent(
                product,
                each -> new ProductContext(
                                each,
                                Timeline.ASSUMED_WEEKS_USED,
                                checker.book().measures())
                        .units());
    }

    /**
     * Exfoliation units that one use of a product adds on the face; 0 where it goes on a spot, the eyes or the body.
     *
     * @param weeksUsed completed weeks of use, from 0: skin that is used to an acid is exfoliated less by it
     */
    public double faceUnits(Product product, int weeksUsed) {
        ProductContext usage =
                new ProductContext(product, weeksUsed, checker.book().measures());
        return usage.traits().zone() == SkinZone.FACE ? usage.units() : 0;
    }

    /** Exfoliation units that any seven days may hold on a skin. */
    public double budget(SkinProfile skin) {
        return checker.book().exfoliationBudget().of(skin.sensitivity());
    }

    private List<Double> listed(Timeline days) {
        return Arrays.stream(units(days)).boxed().toList();
    }

    private static boolean isOnFace(DatedUse use) {
        return use.usage().traits().zone() == SkinZone.FACE;
    }
}
