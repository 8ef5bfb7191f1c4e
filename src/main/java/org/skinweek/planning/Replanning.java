package org.skinweek.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.Timelines;
import org.skinweek.planner.Easing;
import org.skinweek.planner.PlannerData;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.WeekPlan;
import org.skinweek.rules.Checker;

/** What to ask of the coming days when life has intervened. Past and pins stay, and as little as possible changes. */
public final class Replanning {
    /** Days that are planned anew for a missed evening where fewer are left of the week. */
    private static final int LEAST_DAYS = 3;

    private final PlanRequests requests;
    private final Easing easing;
    private final PlannerData data;

    /** Replanning by the rules of a checker. */
    public Replanning(Checker checker, Catalog catalog, PlannerData data) {
        this.requests = new PlanRequests(checker, catalog, data);
        this.easing = new Easing(checker, catalog);
        this.data = data;
    }

    /**
     * After a reaction: as long as {@link Recovery} asks for care, weeks that are gentler, hold only care, or begin again
     * at half frequency. Afterwards everything is as it was planned.
     *
     * @param now the session that it is time for
     * @return none where nothing holds, or an allergic reaction is open
     */
    public List<PlanRequest> afterReaction(Notebook notebook, LocalDate today, Session now) {
        List<PlanRequest> all = new ArrayList<>();
        PlanRequest first = requests.repair(notebook, Timeline.DAYS, today, now);
        LocalDate from = first.from();
        while (true) {
            Recovery recovery = Recovery.on(from, notebook.diary(), today, data);
            @Nullable LocalDate until = recovery.until();
            if (until == null) {
                return all;
            }
            int days = (int) Math.min(Timeline.DAYS, ChronoUnit.DAYS.between(from, until) + 1);
            int begun = all.isEmpty() ? first.begun() : 0;
            PlanRequest request = PlanRequest.of(from, days, begun, /* everyWeek= */ false, Style.GENTLER);
            all.add(
                    recovery.phase() == Recovery.Phase.PAUSE
                            ? careOnly(request)
                            : request.withTimes(eased(request, recovery, notebook, today)));
            from = from.plusDays(days);
        }
    }

    private static PlanRequest careOnly(PlanRequest request) {
        return request.withBlocked(
                IntStream.range(0, 2 * request.days()).boxed().collect(Collectors.toSet()));
    }

    /**
     * What irritates is asked for less often than it is planned when the skin has recovered, whatever has been planned
     * anew until then; all else as it is planned.
     */
    private Map<String, Integer> eased(PlanRequest request, Recovery recovery, Notebook notebook, LocalDate today) {
        Timeline week = Timelines.of(notebook, request.from(), today);
        WeekPlan recovered = notebook.plan().sevenDays(recovery.over());
        List<String> ids = List.copyOf(notebook.products().keySet());
        Map<String, Integer> times = new LinkedHashMap<>();
        requests.planned(notebook, request, today).forEach((id, planned) -> {
            int product = ids.indexOf(id);
            int usual = usesOn(weekdays(request), recovered, id);
            boolean eases = planned > 0 && easing.irritates(week, product);
            times.put(id, eases ? Math.min(planned, eased(week, product, usual, recovery.phase())) : planned);
        });
        return times;
    }

    private int eased(Timeline week, int product, int usual, Recovery.Phase phase) {
        return phase == Recovery.Phase.REENTRY ? Easing.half(usual) : easing.stepBelow(week, product, usual);
    }

    private static Set<DayOfWeek> weekdays(PlanRequest request) {
        return IntStream.range(0, request.days())
                .mapToObj(day -> request.from().plusDays(day).getDayOfWeek())
                .collect(Collectors.toSet());
    }

    private static int usesOn(Set<DayOfWeek> weekdays, WeekPlan plan, String product) {
        return (int) plan.placements().stream()
                .filter(placement -> placement.product().equals(product) && weekdays.contains(placement.day()))
                .count();
    }

    /**
     * After evenings or mornings of this week were missed: what is left of the week, with what was missed made up for
     * where there is room. What is used every day anyway is not made up for.
     *
     * @param now the session that it is time for
     * @return none where nothing was missed, or it has been made up for
     */
    public List<PlanRequest> afterMissed(Notebook notebook, LocalDate today, Session now) {
        LocalDate weekStart = Missed.weekStart(notebook, today);
        int left = Timeline.DAYS - (int) ChronoUnit.DAYS.between(weekStart, today);
        PlanRequest request = requests.repair(notebook, Math.max(left, LEAST_DAYS), today, now);
        Map<String, Integer> times = new LinkedHashMap<>(request.times());
        Map<String, Integer> lacking = lacking(notebook, weekStart, today);
        Missed.of(notebook, weekStart, today).stream()
                .map(Missed::product)
                .filter(id -> lacking.merge(id, -1, Integer::sum) >= 0)
                .forEach(id -> times.computeIfPresent(
                        id, (product, planned) -> Math.max(planned, Math.min(planned + 1, request.days()))));
        return times.equals(request.times()) ? List.of() : List.of(request.withTimes(times));
    }

    /** How many uses of this week are missing to what is planned for the weeks to come, by product id. */
    private static Map<String, Integer> lacking(Notebook notebook, LocalDate weekStart, LocalDate today) {
        Timeline week = Timelines.of(notebook, weekStart, today);
        WeekPlan usual = notebook.plan().sevenDays(weekStart.plusDays(Timeline.DAYS));
        Map<String, Integer> lacking = new HashMap<>();
        for (int product = 0; product < week.products().size(); product++) {
            int index = product;
            String id = week.products().get(product).id();
            int used = (int) week.planned().stream()
                    .filter(use -> use.product() == index)
                    .count();
            lacking.put(id, usual.count(id) - used);
        }
        return lacking;
    }

    /** For a product that is new on the shelf: every week as it is, with the product as often as is usual. */
    public List<PlanRequest> withNew(String product, Notebook notebook, LocalDate shown, LocalDate today) {
        PlanRequest best = requests.best(notebook, shown, today);
        PlanRequest kept = PlanRequest.of(best.from(), best.days(), best.begun(), true, Style.LEAST_CHANGE);
        return List.of(kept.withTimes(requests.planned(notebook, kept, today))
                .withTimes(product, best.times().getOrDefault(product, 0)));
    }
}
