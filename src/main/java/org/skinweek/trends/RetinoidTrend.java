package org.skinweek.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.routine.Product;
import org.skinweek.routine.WeekPlacement;

/** The days on which any retinoid was used, or is planned and not held back. */
public final class RetinoidTrend {
    private final TrendDays days;
    private final Set<String> retinoids;

    private RetinoidTrend(TrendDays days) {
        this.days = days;
        this.retinoids = days.notebook().products().values().stream()
                .filter(product -> days.treatments().family(product) == ActiveFamily.RETINOID)
                .map(Product::id)
                .collect(Collectors.toSet());
    }

    /** The days with a retinoid, in order. */
    public static List<RetinoidDay> of(TrendDays days) {
        return new RetinoidTrend(days).list();
    }

    private List<RetinoidDay> list() {
        List<RetinoidDay> trend = new ArrayList<>();
        for (TrendDay day : days.all()) {
            boolean done =
                    day.written().uses().stream().map(DiaryEntry::product).anyMatch(retinoids::contains);
            if (done || isToCome(day)) {
                trend.add(new RetinoidDay(day.date(), done));
            }
        }
        return trend;
    }

    private boolean isToCome(TrendDay day) {
        return !day.date().isBefore(days.today())
                && day.planned().stream()
                        .filter(placement -> retinoids.contains(placement.product()))
                        .anyMatch(placement -> goesOn(placement, day));
    }

    private boolean goesOn(WeekPlacement placement, TrendDay day) {
        boolean skipped = day.written().entries().stream()
                .anyMatch(entry -> entry.session() == placement.session()
                        && entry.product().equals(placement.product()));
        return !skipped
                && days.product(placement.product())
                        .filter(product -> !days.held().isHeld(product, day.date()))
                        .isPresent();
    }
}
