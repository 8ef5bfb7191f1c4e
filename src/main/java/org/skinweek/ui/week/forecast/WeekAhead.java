package org.skinweek.ui.week.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.skinweek.catalog.Session;
import org.skinweek.planning.ForecastWeek;
import org.skinweek.planning.ForecastWeek.Step;
import org.skinweek.planning.ForecastWeek.Why;
import org.skinweek.planning.PlanRequest;
import org.skinweek.routine.Timeline;

/**
 * One of the weeks that are looked ahead, as a tile shows it.
 *
 * @param start its first day
 * @param strong for each of its days since the user began, whether something strong is used in the evening; empty while
 *     that is not known
 * @param before days of it before the user began
 * @param week how it will probably go; empty while that is not known
 */
record WeekAhead(LocalDate start, List<Boolean> strong, int before, Optional<ForecastWeek> week) {
    WeekAhead {
        strong = List.copyOf(strong);
    }

    /** A week of which only the dates are known yet. */
    static WeekAhead unknown(LocalDate start) {
        return new WeekAhead(start, List.of(), 0, Optional.empty());
    }

    /**
     * A week with what is forecast of it; an evening with one of some products is strong.
     *
     * @param began the first day on which anything was planned
     */
    static WeekAhead of(ForecastWeek week, Set<String> strongProducts, LocalDate began) {
        int before = (int) Math.max(0, Math.min(Timeline.DAYS, ChronoUnit.DAYS.between(week.start(), began)));
        List<Boolean> strong = IntStream.range(before, Timeline.DAYS)
                .mapToObj(day -> week.start().plusDays(day).getDayOfWeek())
                .map(day -> week.plan().products(day, Session.EVENING).stream().anyMatch(strongProducts::contains))
                .toList();
        return new WeekAhead(week.start(), strong, before, Optional.of(week));
    }

    LocalDate end() {
        return start.plusDays(Timeline.DAYS - 1L);
    }

    /** What a tile marks: what begins in the week, then what else is new. */
    List<Step> marks() {
        List<Step> marks = new ArrayList<>(steps(Why.BEGINS));
        marks.addAll(news());
        return marks;
    }

    /** What is new in the week and may be planned: a step up, or a pack that runs out. */
    List<Step> news() {
        return steps(Why.STEP_UP, Why.RUNS_OUT);
    }

    private List<Step> steps(Why... why) {
        List<Why> wanted = List.of(why);
        return week.map(ForecastWeek::steps).orElse(List.of()).stream()
                .filter(step -> wanted.contains(step.why()))
                .toList();
    }

    /** What to ask of the planner so that the week becomes what is new in it; empty where there is nothing to ask. */
    Optional<PlanRequest> request() {
        return news().isEmpty() ? Optional.empty() : week.flatMap(ForecastWeek::request);
    }
}
