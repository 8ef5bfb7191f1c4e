package org.skinweek.trends;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.notebook.WeeksOfUse;
import org.skinweek.routine.Product;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.rules.SlowStartStage;

/** The days on which any retinoid was used, or is planned and not held back. */
public final class RetinoidTrend {
    private final TrendDays days;
    private final Set<String> retinoids;
    private final Map<ProductAge, Optional<SlowStartStage>> stages = new HashMap<>();

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

    /**
     * The steps of the slow start that the rules ask for, in order: the strictest where several retinoids are new. None
     * on days on which the skin is used to all of them.
     */
    public static List<RampStep> ramp(TrendDays days) {
        return new RetinoidTrend(days).steps();
    }

    private List<RampStep> steps() {
        List<RampStep> steps = new ArrayList<>();
        for (TrendDay day : days.all()) {
            OptionalDouble most = most(day.date());
            RampStep last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
            if (most.isPresent()
                    && last != null
                    && last.most() == most.getAsDouble()
                    && last.to().plusDays(1).equals(day.date())) {
                steps.set(steps.size() - 1, new RampStep(last.from(), day.date(), last.most()));
            } else if (most.isPresent()) {
                steps.add(new RampStep(day.date(), day.date(), most.getAsDouble()));
            }
        }
        return steps;
    }

    private OptionalDouble most(LocalDate day) {
        return retinoids.stream()
                .flatMap(id -> days.product(id).stream())
                .filter(product -> isBegun(product, day))
                .flatMap(product -> stage(product, WeeksOfUse.at(day, product, days.notebook())).stream())
                .mapToDouble(SlowStartStage::most)
                .min();
    }

    /** The same for all days of a week of use. */
    private Optional<SlowStartStage> stage(Product product, int weeks) {
        return stages.computeIfAbsent(
                new ProductAge(product.id(), weeks),
                age -> days.checker().slowStart(product, days.notebook().profile(), age.weeks()));
    }

    private boolean isBegun(Product product, LocalDate day) {
        boolean used = days.notebook()
                .diary()
                .firstUse(product.id())
                .filter(first -> !first.isAfter(day))
                .isPresent();
        LocalDate starts = product.starts();
        return used || (starts != null && !starts.isAfter(day));
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
                && days.open(day).stream().map(WeekPlacement::product).anyMatch(retinoids::contains);
    }
}
