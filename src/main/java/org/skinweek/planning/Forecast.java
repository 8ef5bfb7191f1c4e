package org.skinweek.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.SkinDays;
import org.skinweek.notebook.TimelineBuilder;
import org.skinweek.planner.PlannerData;
import org.skinweek.planner.Stop;
import org.skinweek.planner.WishResolver;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;
import org.skinweek.rules.RecoveryState;
import org.skinweek.rules.SkinCourse;

/**
 * Forecasts the coming weeks: what is planned in each of them, and what the {@linkplain WeeksPlanner weeks planned as one}
 * have otherwise, and why. It plans nothing itself.
 */
public final class Forecast {
    /** How many weeks are forecast, the current one included. */
    public static final int WEEKS = 8;

    private final Checker checker;
    private final OfferedWeeks weeks;
    private final UseTargets targets;
    private final Treatments treatments;

    /** Forecasts by the rules of a checker. */
    public Forecast(Checker checker, Catalog catalog, PlannerData data) {
        WishResolver wishes = new WishResolver(checker, catalog, data);
        this.checker = checker;
        this.weeks = new OfferedWeeks(checker, wishes, catalog, data);
        this.targets = new UseTargets(wishes, catalog);
        this.treatments = new Treatments(catalog);
    }

    /**
     * The current week and the seven after it.
     *
     * @param now the current session
     * @param stop once true, nothing more is offered for the remaining weeks
     */
    public List<ForecastWeek> of(Notebook notebook, LocalDate today, Session now, Stop stop) {
        OfferedWeeks.Offer offer = weeks.of(notebook, WEEKS, today, now, stop);
        SkinCourse course = SkinDays.course(checker, notebook);
        ForecastSteps steps = new ForecastSteps(checker, targets, treatments, notebook, offer.after(), today);
        LocalDate start = notebook.settings().weekStart(today);
        WeekPlan before = notebook.sevenDays(start);
        List<ForecastWeek> forecast = new ArrayList<>();
        for (int week = 0; week < WEEKS; week++) {
            WeekPlan planned = notebook.sevenDays(start);
            WeekPlan offered = offer.after().sevenDays(start);
            List<ForecastWeek.Step> news = steps.of(before, start);
            RecoveryState recovery = course.on(week == 0 ? today : start);
            boolean nothing = isSame(notebook, planned, offered) || recovery.phase() == RecoveryState.Phase.STOPPED;
            boolean careful = !OfferedWeeks.calmAgain(course, start, today)
                    && !offer.careful().isEmpty();
            List<PlanRequest> requests = nothing
                    ? List.of()
                    : careful ? offer.careful() : List.of(request(notebook, offer.after(), start, news, today));
            forecast.add(
                    new ForecastWeek(start, planned, offered, recovery, news, flags(notebook, start, today), requests));
            before = offered;
            start = start.plusDays(Timeline.DAYS);
        }
        return forecast;
    }

    /** True where each treatment is used as often: only another day is nothing to ask the user about. */
    private boolean isSame(Notebook notebook, WeekPlan planned, WeekPlan offered) {
        return notebook.shelf().stream()
                .filter(treatments::treats)
                .allMatch(product -> planned.count(product.id()) == offered.count(product.id()));
    }

    /**
     * The request that would give the user what is offered for a week: from then on for every week, unless a pack
     * expires within it.
     */
    private PlanRequest request(
            Notebook stored, Notebook offered, LocalDate start, List<ForecastWeek.Step> news, LocalDate today) {
        WeekPlan week = offered.sevenDays(start);
        Map<String, Integer> times = new LinkedHashMap<>();
        Set<String> introduced = new LinkedHashSet<>();
        LocalDate begins = start;
        for (Product product : offered.shelf()) {
            if (treatments.treats(product)
                    && !product.waits(start.plusDays(Timeline.DAYS - 1L))
                    && !offered.schedule().hasRhythm(product.id(), start)) {
                times.put(product.id(), week.count(product.id()));
            }
        }
        for (ForecastWeek.Step step : news) {
            LocalDate starts =
                    offered.product(step.product()).map(Product::starts).orElse(null);
            if (step.offered() && step.why() == ForecastWeek.Why.BEGINS && starts != null) {
                introduced.add(step.product());
                begins = starts.isAfter(begins) ? starts : begins;
            }
        }
        boolean partly = news.stream().anyMatch(step -> step.endsWithin(start));
        PlanRequest request = PlanRequest.of(start, Timeline.DAYS, 0, !partly, PlanStyle.LEAST_CHANGE)
                .withTimes(times)
                .introducing(introduced);
        for (WeekPlacement placement : weeks.spoiled(stored, start, today)) {
            request = request.withBarred(placement);
        }
        return request.inDays((int) ChronoUnit.DAYS.between(start, begins));
    }

    private List<Flag> flags(Notebook notebook, LocalDate start, LocalDate today) {
        return checker.check(TimelineBuilder.of(notebook, start, today)).stream()
                .filter(flag -> flag.severity().counts())
                .toList();
    }
}
