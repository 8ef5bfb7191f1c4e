package org.skinweek.trends;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skinweek.notebook.WeeksOfUse;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.rules.ExfoliationCount;

/**
 * The exfoliation of each day and of the seven days that end with it, in the units of the rule book.
 *
 * <p>Up to yesterday only what is written down counts. From today on what is planned counts as well, without what was
 * skipped or is held back after a reaction; a day before today without an entry then counts as planned, as it does for
 * the rules.
 */
public final class ExfoliationTrend {
    private final TrendDays days;
    private final ExfoliationCount count;
    private final Map<ProductAge, Double> units = new HashMap<>();
    private final double budget;
    private final List<Product> exfoliants;

    private ExfoliationTrend(TrendDays days) {
        this.days = days;
        this.count = new ExfoliationCount(days.checker());
        this.budget = count.budget(days.notebook().profile());
        this.exfoliants = days.notebook().shelf().stream()
                .filter(product -> count.faceUnits(product, 0) > 0)
                .toList();
    }

    /** The exfoliation of each day of a row. */
    public static List<ExfoliationDay> of(TrendDays days) {
        return new ExfoliationTrend(days).list();
    }

    /** How much seven days may hold while there is no pause. */
    public static double budget(TrendDays days) {
        return new ExfoliationCount(days.checker()).budget(days.notebook().profile());
    }

    private List<ExfoliationDay> list() {
        List<TrendDay> all = days.all();
        double[] logged = new double[all.size()];
        double[] expected = new double[all.size()];
        for (int i = 0; i < all.size(); i++) {
            TrendDay day = all.get(i);
            logged[i] = logged(day);
            boolean past = day.date().isBefore(days.today());
            expected[i] = past && day.kind() == DayKind.LOGGED ? logged[i] : withPlanned(day);
        }
        List<ExfoliationDay> trend = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            TrendDay day = all.get(i);
            double[] counted = day.date().isBefore(days.today()) ? logged : expected;
            double sum = 0;
            int unlogged = 0;
            for (int back = Math.max(0, i - Timeline.DAYS + 1); back <= i; back++) {
                sum += counted[back];
                unlogged += all.get(back).kind() == DayKind.UNLOGGED ? 1 : 0;
            }
            trend.add(new ExfoliationDay(day.date(), day.kind(), counted[i], sum, unlogged, limit(day.date())));
        }
        return trend;
    }

    /** No exfoliant may be used while the skin has a pause, nor on the way back before the first of them returns. */
    private double limit(LocalDate day) {
        boolean none = days.held().isPause(day)
                || (!exfoliants.isEmpty()
                        && exfoliants.stream().allMatch(product -> days.held().isHeld(product, day)));
        return none ? 0 : budget;
    }

    /** What is written down; a product that a session has twice counts once. */
    private double logged(TrendDay day) {
        return day.written().uses().stream()
                .map(entry -> new WeekPlacement(day.date().getDayOfWeek(), entry.session(), entry.product()))
                .distinct()
                .mapToDouble(use -> units(use.product(), day.date()))
                .sum();
    }

    private double withPlanned(TrendDay day) {
        return logged(day)
                + days.open(day).stream()
                        .mapToDouble(use -> units(use.product(), day.date()))
                        .sum();
    }

    private double units(String id, LocalDate day) {
        Optional<Product> product = days.product(id);
        if (product.isEmpty()) {
            return 0;
        }
        int weeks = WeeksOfUse.at(day, product.get(), days.notebook());
        return units.computeIfAbsent(new ProductAge(id, weeks), age -> count.faceUnits(product.get(), age.weeks()));
    }
}
