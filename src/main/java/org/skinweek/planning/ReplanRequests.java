package org.skinweek.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.SkinDays;
import org.skinweek.notebook.TimelineBuilder;
import org.skinweek.planner.ChosenBeginnings;
import org.skinweek.planner.PlannerData;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.Use;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.rules.Checker;
import org.skinweek.rules.RecoveryState;
import org.skinweek.rules.SkinCourse;

/**
 * Makes requests for the coming days when life has intervened. Past and pins stay, and as little as possible changes.
 */
public final class ReplanRequests {
    /** The least days to replan after a missed evening, even where the week has fewer left. */
    private static final int LEAST_DAYS = 3;

    private final PlanRequests requests;
    private final UseEasing easing;
    private final Checker checker;
    private final ExpiringPacks packs;

    /** Makes requests by the rules of a checker. */
    public ReplanRequests(Checker checker, Catalog catalog, PlannerData data) {
        this.requests = new PlanRequests(checker, catalog, data);
        this.easing = new UseEasing(checker, catalog);
        this.checker = checker;
        this.packs = new ExpiringPacks(new Treatments(catalog));
    }

    /**
     * Requests after a reaction: as long as {@link RecoveryState} asks for care, weeks that are gentler, hold only
     * care, or bring one product after another back at half frequency. Afterwards everything is as planned before.
     *
     * @param now the session that it is time for
     * @return one for each stretch, the last one ending with the recovery's last week; none without a recovery, or
     *     while an allergic reaction is open
     */
    public List<PlanRequest> afterReaction(Notebook notebook, LocalDate today, Session now) {
        List<PlanRequest> all = new ArrayList<>();
        PlanRequest first = requests.repair(notebook, Timeline.DAYS, today, now);
        LocalDate from = first.from();
        SkinCourse course = SkinDays.course(checker, notebook);
        RecoveryState recovery = course.on(from);
        while (recovery.until() != null) {
            long sinceBegun = ChronoUnit.DAYS.between(recovery.begins(), from);
            LocalDate week = recovery.begins().plusDays(sinceBegun / Timeline.DAYS * Timeline.DAYS);
            LocalDate end = earlier(week.plusDays(Timeline.DAYS), recovery.over());
            PlanRequest request = PlanRequest.of(
                    from,
                    (int) ChronoUnit.DAYS.between(from, end),
                    all.isEmpty() ? first.begun() : 0,
                    /* everyWeek= */ false,
                    PlanStyle.GENTLER);
            PlanRequest gentle = recovery.phase().pauses()
                    ? careOnly(request)
                    : resting(request, recovery, notebook, today)
                            .withTimes(eased(request, course, week, notebook, today));
            all.add(packs.leftOut(gentle, notebook, today));
            from = end;
            recovery = course.on(from);
        }
        return all;
    }

    /** Bars what irritates on the very day of a mild reaction. */
    private PlanRequest resting(PlanRequest request, RecoveryState recovery, Notebook notebook, LocalDate today) {
        if (recovery.phase() != RecoveryState.Phase.GENTLER || !request.from().equals(recovery.begins())) {
            return request;
        }
        Timeline week = TimelineBuilder.of(notebook, request.from(), today);
        PlanRequest rested = request;
        for (int product = 0; product < week.products().size(); product++) {
            String id = week.products().get(product).id();
            if (easing.irritates(week, product)) {
                for (Session session : Session.values()) {
                    rested = rested.withBarred(new WeekPlacement(request.from().getDayOfWeek(), session, id));
                }
            }
        }
        return rested;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static PlanRequest careOnly(PlanRequest request) {
        return request.withBlocked(
                IntStream.range(0, 2 * request.days()).boxed().collect(Collectors.toSet()));
    }

    /**
     * The wishes in a week of the recovery: less of what irritates than is planned afterwards, minus what the week has
     * had already; everything else as planned.
     */
    private Map<String, Integer> eased(
            PlanRequest request, SkinCourse course, LocalDate week, Notebook notebook, LocalDate today) {
        Timeline whole = TimelineBuilder.of(notebook, week, today);
        WeekPlan recovered = notebook.sevenDays(course.calmFrom(week));
        boolean wayBack = course.on(request.from()).phase() == RecoveryState.Phase.WAY_BACK;
        Map<String, LocalDate> returns = course.returns(request.from()).stream()
                .collect(Collectors.toMap(each -> each.product().id(), SkinCourse.Return::day));
        long begun = 2 * ChronoUnit.DAYS.between(week, request.from()) + request.begun();
        List<String> ids = List.copyOf(notebook.products().keySet());
        Map<String, Integer> times = new LinkedHashMap<>();
        requests.planned(notebook, request, today).forEach((id, planned) -> {
            int product = ids.indexOf(id);
            @Nullable LocalDate back = returns.get(id);
            boolean eases = wayBack ? back != null : easing.irritates(whole, product);
            if (planned == 0 || !eases) {
                times.put(id, planned);
                return;
            }
            int usual = recovered.count(id);
            int allowed = back != null ? half(usual, back, week) : easing.stepBelow(whole, product, usual);
            int had = uses(whole, product, use -> use.slot() < begun);
            int kept = uses(whole, product, use -> use.slot() >= begun - request.begun() && use.slot() < begun);
            times.put(id, Math.min(planned, Math.max(0, allowed - had) + kept));
        });
        return times;
    }

    /** Half as often in a week of the way back, which means every other week for a weekly product; 0 before its day. */
    private static int half(int usual, LocalDate back, LocalDate week) {
        long lastDay = ChronoUnit.DAYS.between(back, week.plusDays(Timeline.DAYS - 1L));
        if (lastDay < 0) {
            return 0;
        }
        return usual > 1 ? usual / 2 : lastDay / Timeline.DAYS % 2 == 0 ? usual : 0;
    }

    private static int uses(Timeline week, int product, Predicate<Use> which) {
        return (int) week.planned().stream()
                .filter(use -> use.product() == product)
                .filter(which)
                .count();
    }

    /**
     * A request after missed sessions in this week: the rest of the week, with missed uses made up for where there is
     * room. Daily products are not made up for.
     *
     * @param now the session that it is time for
     * @return none where nothing was missed, it has been made up for, or the skin recovers from a reaction
     */
    public List<PlanRequest> afterMissed(Notebook notebook, LocalDate today, Session now) {
        if (!SkinDays.course(checker, notebook).on(today).none()) {
            return List.of();
        }
        LocalDate weekStart = notebook.settings().weekStart(today);
        int left = Timeline.DAYS - (int) ChronoUnit.DAYS.between(weekStart, today);
        PlanRequest request = requests.repair(notebook, Math.max(left, LEAST_DAYS), today, now);
        Map<String, Integer> times = new LinkedHashMap<>(request.times());
        Map<String, Integer> lacking = lacking(notebook, weekStart, today);
        MissedUse.of(notebook, weekStart, today).stream()
                .map(MissedUse::product)
                .filter(id -> lacking.merge(id, -1, Integer::sum) >= 0)
                .forEach(id -> times.computeIfPresent(
                        id, (product, planned) -> Math.max(planned, Math.min(planned + 1, request.days()))));
        return times.equals(request.times()) ? List.of() : List.of(request.withTimes(times));
    }

    /** How many uses this week lacks compared with the plan for the coming weeks, by product id. */
    private static Map<String, Integer> lacking(Notebook notebook, LocalDate weekStart, LocalDate today) {
        Timeline week = TimelineBuilder.of(notebook, weekStart, today);
        WeekPlan usual = notebook.sevenDays(weekStart.plusDays(Timeline.DAYS));
        Map<String, Integer> lacking = new HashMap<>();
        for (int product = 0; product < week.products().size(); product++) {
            int index = product;
            String id = week.products().get(product).id();
            lacking.put(id, usual.count(id) - uses(week, index, use -> true));
        }
        return lacking;
    }

    /**
     * A request for a product that is new on the shelf: every week as planned, plus the product as often as is usual.
     *
     * @param shown first day of the week that the user sees
     * @return none while an allergic reaction is open
     */
    public List<PlanRequest> withNew(String product, Notebook notebook, LocalDate shown, LocalDate today) {
        return withNew(List.of(product), notebook, shown, today);
    }

    /**
     * The same for several products that are new on the shelf, by their ids.
     *
     * @param shown first day of the week that the user sees
     * @return none while an allergic reaction is open
     */
    public List<PlanRequest> withNew(List<String> products, Notebook notebook, LocalDate shown, LocalDate today) {
        if (SkinDays.course(checker, notebook).on(today).phase() == RecoveryState.Phase.STOPPED) {
            return List.of();
        }
        PlanRequest best = requests.best(notebook, shown, today);
        PlanRequest kept = PlanRequest.of(best.from(), best.days(), best.begun(), true, PlanStyle.LEAST_CHANGE);
        PlanRequest asked = kept.withTimes(requests.planned(notebook, kept, today));
        for (String product : products) {
            asked = asked.withTimes(product, best.times().getOrDefault(product, 0));
        }
        return requests.staged(notebook, asked, today, ChosenBeginnings.OPEN);
    }
}
