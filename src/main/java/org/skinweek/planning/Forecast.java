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
    private final OddWeeks odd;
    private final ExpiringPacks packs;

    /** Forecasts by the rules of a checker. */
    public Forecast(Checker checker, Catalog catalog, PlannerData data) {
        WishResolver wishes = new WishResolver(checker, catalog, data);
        this.checker = checker;
        this.weeks = new OfferedWeeks(checker, wishes, catalog, data);
        this.targets = new UseTargets(wishes, catalog);
        this.treatments = new Treatments(catalog);
        this.odd = new OddWeeks(checker, treatments);
        this.packs = new ExpiringPacks(treatments);
    }

    /**
     * The current week and the seven after it.
     *
     * @param now the current session
     * @param stop once true, nothing more is offered for the remaining weeks
     */
    public List<ForecastWeek> of(Notebook notebook, LocalDate today, Session now, Stop stop) {
        OfferedWeeks.OfferedPlan offer = weeks.of(notebook, WEEKS, today, now, stop);
        SkinCourse course = SkinDays.course(checker, notebook);
        ForecastSteps steps = new ForecastSteps(checker, targets, treatments, notebook, offer.after(), today);
        LocalDate start = notebook.settings().weekStart(today);
        LocalDate end = start.plusWeeks(WEEKS);
        WeekPlan before = notebook.sevenDays(start);
        List<ForecastWeek> forecast = new ArrayList<>();
        for (int week = 0; week < WEEKS; week++) {
            WeekPlan planned = notebook.sevenDays(start);
            WeekPlan offered = offer.after().sevenDays(start);
            List<ForecastWeek.Step> news = steps.of(before, start);
            RecoveryState recovery = course.on(week == 0 ? today : start);
            // only another day is nothing to ask the user about
            boolean nothing =
                    odd.isAsOften(notebook, planned, offered) || recovery.phase() == RecoveryState.Phase.STOPPED;
            boolean careful = !OfferedWeeks.calmAgain(course, start, today)
                    && !offer.careful().isEmpty();
            List<PlanRequest> requests = nothing
                    ? List.of()
                    : careful ? offer.careful() : List.of(request(notebook, offer.after(), start, end, news, today));
            forecast.add(
                    new ForecastWeek(start, planned, offered, recovery, news, flags(notebook, start, today), requests));
            before = offered;
            start = start.plusDays(Timeline.DAYS);
        }
        return forecast;
    }

    /**
     * The request that would give the user what is offered for a week: from then on for every week, but for that week
     * alone where the weeks after it are otherwise.
     */
    private PlanRequest request(
            Notebook stored,
            Notebook offered,
            LocalDate start,
            LocalDate end,
            List<ForecastWeek.Step> news,
            LocalDate today) {
        Set<String> introduced = new LinkedHashSet<>();
        LocalDate begins = start;
        for (ForecastWeek.Step step : news) {
            LocalDate starts =
                    offered.product(step.product()).map(Product::starts).orElse(null);
            if (step.offered() && step.why() == ForecastWeek.Why.BEGINS && starts != null) {
                introduced.add(step.product());
                begins = starts.isAfter(begins) ? starts : begins;
            }
        }
        boolean goesOn = begins.equals(start)
                && news.stream().noneMatch(step -> step.endsWithin(start))
                && odd.goesOn(offered, start, end, today);
        int later = (int) ChronoUnit.DAYS.between(start, begins);
        PlanRequest request = PlanRequest.of(begins, Timeline.DAYS - later, 0, goesOn, PlanStyle.LEAST_CHANGE)
                .withTimes(times(offered, begins, start.plusDays(Timeline.DAYS)))
                .introducing(introduced);
        return packs.barred(request, stored, today);
    }

    /** How often each treatment is offered from one day until another, by product. */
    private Map<String, Integer> times(Notebook offered, LocalDate from, LocalDate end) {
        Map<String, Integer> times = new LinkedHashMap<>();
        for (Product product : offered.shelf()) {
            String id = product.id();
            if (treatments.treats(product)
                    && !product.waits(end.minusDays(1))
                    && !offered.schedule().hasRhythm(id, from)) {
                times.put(id, (int) offered.sevenDays(from).placements().stream()
                        .filter(use ->
                                use.product().equals(id) && use.dateFrom(from).isBefore(end))
                        .count());
            }
        }
        return times;
    }

    private List<Flag> flags(Notebook notebook, LocalDate start, LocalDate today) {
        return checker.check(TimelineBuilder.of(notebook, start, today)).stream()
                .filter(flag -> flag.severity().counts())
                .toList();
    }
}
