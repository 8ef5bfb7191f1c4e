package org.skinweek.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Change;
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
import org.skinweek.rules.SkinCourse;

/**
 * Forecasts the coming weeks: slow starts step up, care after a reaction ends, packs expire. Each week is the best one
 * after the week before it, with as few changes as possible; the weeks together are not proven the best.
 */
public final class Forecast {
    /** How many weeks are forecast, the current one included. */
    public static final int WEEKS = 8;

    private final Checker checker;
    private final NotebookPlanner planning;
    private final ReplanRequests replanning;
    private final UseTargets targets;
    private final Treatments treatments;

    /** Forecasts by the rules of a checker. */
    public Forecast(Checker checker, Catalog catalog, PlannerData data) {
        WishResolver wishes = new WishResolver(checker, catalog, data);
        this.checker = checker;
        this.planning = new NotebookPlanner(checker, wishes, catalog, data);
        this.replanning = new ReplanRequests(checker, catalog, data);
        this.targets = new UseTargets(wishes, catalog);
        this.treatments = new Treatments(catalog);
    }

    /**
     * The current week and the seven after it.
     *
     * @param now the current session
     * @param stop once true, the remaining weeks stay as planned
     */
    public List<ForecastWeek> of(Notebook notebook, LocalDate today, Session now, Stop stop) {
        return new Run(notebook, today, stop).weeks(now);
    }

    /** The state of making one forecast. */
    private final class Run {
        private final Notebook stored;
        private final LocalDate today;
        private final Stop stop;
        private final SkinCourse course;
        /** The target for each product, by id, when it last could step up. */
        private final Map<String, Integer> reached = new HashMap<>();
        /** The latest projection of each planned week. */
        private final Map<WeekPlan, WeekPlan> projections = new HashMap<>();

        Run(Notebook stored, LocalDate today, Stop stop) {
            this.stored = stored;
            this.today = today;
            this.stop = stop;
            this.course = SkinDays.course(checker, stored);
        }

        List<ForecastWeek> weeks(Session now) {
            List<PlanRequest> eased = replanning.afterReaction(stored, today, now);
            Notebook careful = eased.isEmpty()
                    ? stored
                    : planning.run(stored, eased, today, stop, better -> {}).after();
            LocalDate start = stored.settings().weekStart(today);
            WeekPlan before = stored.sevenDays(start);
            Notebook projected = careful;
            reached.putAll(targets.of(careful, start, today));
            List<ForecastWeek> weeks = new ArrayList<>();
            for (int week = 0; week < WEEKS; week++) {
                WeekPlan base = base(careful, start);
                projected = with(projected, start, base);
                Optional<PlanRequest> request =
                        week == 0 || stop.now() ? Optional.empty() : request(careful, start, base);
                if (request.isPresent()) {
                    projected = projected.after(PlanChanges.between(
                            projected.plan(),
                            planning.run(projected, List.of(request.get()), today, stop, better -> {})
                                    .after()
                                    .plan()));
                }
                WeekPlan plan = projected.sevenDays(start);
                projections.put(careful.weeklyDays(start), projected.weeklyDays(start));
                List<ForecastWeek.Step> steps = steps(before, plan, base, start);
                weeks.add(new ForecastWeek(
                        start,
                        plan,
                        course.on(week == 0 ? today : start),
                        steps,
                        flags(projected, start),
                        asked(start, plan, request, steps)));
                before = plan;
                start = start.plusDays(Timeline.DAYS);
            }
            return weeks;
        }

        /** The week before anything steps up: the latest projection of a week with the same plan, or else the plan. */
        private WeekPlan base(Notebook careful, LocalDate start) {
            WeekPlan planned = careful.weeklyDays(start);
            return projections.getOrDefault(planned, planned);
        }

        /** The request for a week in which a product should be used more often than before, or a pack expires. */
        private Optional<PlanRequest> request(Notebook careful, LocalDate start, WeekPlan base) {
            boolean calm = isCalm(start) && isCalm(start.minusDays(Timeline.DAYS));
            Map<String, Integer> now = targets.of(careful, start, today);
            Map<String, Integer> times = new LinkedHashMap<>();
            Set<WeekPlacement> gone = new LinkedHashSet<>();
            boolean steps = false;
            for (Product product : stored.shelf()) {
                if (treatments.treats(product) && !stored.schedule().hasRhythm(product.id(), start)) {
                    String id = product.id();
                    Set<WeekPlacement> spoiled = spoiled(product, start, base);
                    gone.addAll(spoiled);
                    int left = base.count(id) - spoiled.size();
                    int more = calm && spoiled.isEmpty() && left > 0 ? stepUp(id, now.getOrDefault(id, 0)) : 0;
                    times.put(id, left + more);
                    steps |= more > 0;
                }
            }
            if (!steps && gone.isEmpty()) {
                return Optional.empty();
            }
            PlanRequest request = PlanRequest.of(
                            start, Timeline.DAYS, 0, /* everyWeek= */ false, PlanStyle.LEAST_CHANGE)
                    .withTimes(times);
            for (WeekPlacement placement : gone) {
                request = request.withBarred(placement);
            }
            return Optional.of(request);
        }

        private boolean isCalm(LocalDate day) {
            return course.on(day).none();
        }

        /**
         * One or no further use: whatever is allowed now, steps are single, and those that a recovery held up follow
         * after it.
         */
        private int stepUp(String product, int allowed) {
            int last = reached.getOrDefault(product, 0);
            int more = allowed > last ? 1 : 0;
            reached.put(product, Math.min(allowed, last + more));
            return more;
        }

        /**
         * The uses of a week after the opened pack expires. None for a pack that has expired already: the user knows
         * that, and uses it all the same.
         */
        private Set<WeekPlacement> spoiled(Product product, LocalDate start, WeekPlan week) {
            Set<WeekPlacement> spoiled = new LinkedHashSet<>();
            LocalDate keeps = product.keepsUntil();
            if (keeps == null || keeps.isBefore(today)) {
                return spoiled;
            }
            for (WeekPlacement placement : week.placements()) {
                if (placement.product().equals(product.id())
                        && placement.dateFrom(start).isAfter(keeps)) {
                    spoiled.add(placement);
                }
            }
            return spoiled;
        }

        /** The request that would give the user this week: for every week, unless a pack expires within it. */
        private Optional<PlanRequest> asked(
                LocalDate start, WeekPlan plan, Optional<PlanRequest> request, List<ForecastWeek.Step> steps) {
            if (stored.sevenDays(start).equals(plan)) {
                return Optional.empty();
            }
            boolean partly = steps.stream().anyMatch(step -> step.endsWithin(start));
            return partly ? request : request.map(PlanRequest::forEveryWeek);
        }

        private List<ForecastWeek.Step> steps(WeekPlan before, WeekPlan plan, WeekPlan base, LocalDate start) {
            List<ForecastWeek.Step> steps = new ArrayList<>();
            for (Product product : stored.shelf()) {
                int was = before.count(product.id());
                int is = plan.count(product.id());
                Optional<LocalDate> keepsUntil = keepsUntil(product, start);
                boolean endsNow =
                        keepsUntil.filter(keeps -> !keeps.isBefore(start)).isPresent();
                if (keepsUntil.isPresent() && was > 0 && (endsNow || is < was)) {
                    steps.add(step(product, was, is, ForecastWeek.Why.RUNS_OUT, keepsUntil));
                } else if (treatments.treats(product) && was != is && !drifts(product, start)) {
                    boolean careful = !isCalm(start) || !isCalm(start.minusDays(Timeline.DAYS));
                    ForecastWeek.Why why = was == 0 && begins(product, start)
                            ? ForecastWeek.Why.BEGINS
                            : careful
                                    ? ForecastWeek.Why.RECOVERY
                                    : is > base.count(product.id())
                                            ? ForecastWeek.Why.STEP_UP
                                            : ForecastWeek.Why.PLANNED;
                    steps.add(step(product, was, is, why, Optional.empty()));
                }
            }
            return steps;
        }

        /** A rhythm has more uses in one week than in the next, and means nothing by it. */
        private boolean drifts(Product product, LocalDate start) {
            return stored.schedule().hasRhythm(product.id(), start) && !begins(product, start);
        }

        private static boolean begins(Product product, LocalDate start) {
            LocalDate starts = product.starts();
            return starts != null && !starts.isBefore(start) && starts.isBefore(start.plusDays(Timeline.DAYS));
        }

        private static ForecastWeek.Step step(
                Product product, int was, int is, ForecastWeek.Why why, Optional<LocalDate> keepsUntil) {
            return new ForecastWeek.Step(product.id(), was, is, why, keepsUntil);
        }

        /** The last day before the pack expires, if it is neither past nor after the week. */
        private Optional<LocalDate> keepsUntil(Product product, LocalDate start) {
            return Optional.ofNullable(product.keepsUntil())
                    .filter(keeps -> !keeps.isBefore(today) && keeps.isBefore(start.plusDays(Timeline.DAYS)));
        }

        private List<Flag> flags(Notebook projected, LocalDate start) {
            return checker.check(TimelineBuilder.of(projected, start, today)).stream()
                    .filter(flag -> flag.severity().counts())
                    .toList();
        }
    }

    private static Notebook with(Notebook notebook, LocalDate start, WeekPlan week) {
        return notebook.after(
                List.of(new Change.OfWeek(start, notebook.plan().weeks().get(start), week)));
    }
}
