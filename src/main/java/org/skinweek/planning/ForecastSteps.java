package org.skinweek.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.SkinDays;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.WeekPlan;
import org.skinweek.rules.Checker;
import org.skinweek.rules.SkinCourse;

/** Compares each week with the one before it, and says why a product is used more or less often. */
final class ForecastSteps {
    private final UseTargets targets;
    private final Treatments treatments;
    private final Notebook stored;
    private final Notebook offered;
    private final LocalDate today;
    private final SkinCourse course;
    /** How often each product may be used in a week, by the week and the product. */
    private final Map<LocalDate, Map<String, Integer>> allowed = new HashMap<>();

    ForecastSteps(
            Checker checker,
            UseTargets targets,
            Treatments treatments,
            Notebook stored,
            Notebook offered,
            LocalDate today) {
        this.targets = targets;
        this.treatments = treatments;
        this.stored = stored;
        this.offered = offered;
        this.today = today;
        this.course = SkinDays.course(checker, stored);
    }

    /**
     * The steps of a week.
     *
     * @param before the uses of the week before it
     * @param start its first day
     */
    List<ForecastWeek.Step> of(WeekPlan before, LocalDate start) {
        WeekPlan after = offered.sevenDays(start);
        WeekPlan planned = stored.sevenDays(start);
        WeekPlan plannedBefore = stored.sevenDays(start.minusDays(Timeline.DAYS));
        List<ForecastWeek.Step> steps = new ArrayList<>();
        for (Product product : offered.shelf()) {
            String id = product.id();
            int is = after.count(id);
            boolean other = is != planned.count(id);
            // what is offered for the first time is compared with what it takes the place of
            boolean first = other && before.count(id) == plannedBefore.count(id);
            int was = first ? planned.count(id) : before.count(id);
            Optional<LocalDate> keepsUntil = keepsUntil(product, start);
            boolean endsNow = keepsUntil.filter(keeps -> !keeps.isBefore(start)).isPresent();
            if (keepsUntil.isPresent() && was > 0 && (endsNow || is < was)) {
                steps.add(new ForecastWeek.Step(id, was, is, ForecastWeek.Why.RUNS_OUT, keepsUntil, other));
            } else if (treatments.treats(product) && was != is && (other || !drifts(product, start))) {
                ForecastWeek.Why why = why(product, was, is, other, start);
                steps.add(new ForecastWeek.Step(id, was, is, why, Optional.empty(), other));
            }
        }
        return steps;
    }

    private ForecastWeek.Why why(Product product, int was, int is, boolean other, LocalDate start) {
        if (was == 0 && begins(product, start)) {
            return ForecastWeek.Why.BEGINS;
        }
        if (!OfferedWeeks.calmAgain(course, start, today)) {
            return ForecastWeek.Why.RECOVERY;
        }
        if (!other) {
            return ForecastWeek.Why.PLANNED;
        }
        if (is < was) {
            return ForecastWeek.Why.RULES;
        }
        return allowed(product, start) > allowed(product, stored.settings().weekStart(today))
                ? ForecastWeek.Why.STEP_UP
                : ForecastWeek.Why.WISH;
    }

    private int allowed(Product product, LocalDate start) {
        return allowed.computeIfAbsent(start, week -> targets.of(stored, week, today))
                .getOrDefault(product.id(), 0);
    }

    /** A rhythm has more uses in one week than in the next, as has a week with days away, and means nothing by it. */
    private boolean drifts(Product product, LocalDate start) {
        boolean rhythm = stored.schedule().hasRhythm(product.id(), start) && !begins(product, start);
        return rhythm
                || start.minusDays(Timeline.DAYS)
                        .datesUntil(start.plusDays(Timeline.DAYS))
                        .anyMatch(day -> stored.schedule().awayOn(day).isPresent());
    }

    private static boolean begins(Product product, LocalDate start) {
        LocalDate starts = product.starts();
        return starts != null && !starts.isBefore(start) && starts.isBefore(start.plusDays(Timeline.DAYS));
    }

    /** The last day before the pack expires, if it is neither past nor after the week. */
    private Optional<LocalDate> keepsUntil(Product product, LocalDate start) {
        return Optional.ofNullable(product.keepsUntil())
                .filter(keeps -> !keeps.isBefore(today) && keeps.isBefore(start.plusDays(Timeline.DAYS)));
    }
}
