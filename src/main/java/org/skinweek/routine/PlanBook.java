package org.skinweek.routine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All planned weeks: each holds from its date on until the next one begins. So a change can be for one week or from
 * now on, and the weeks of the past stay what they were.
 *
 * @param weeks by the date from which they hold
 */
public record PlanBook(NavigableMap<LocalDate, WeekPlan> weeks) {
    /** No plan at all. */
    public static final PlanBook EMPTY = new PlanBook(new TreeMap<>());

    /** Copies the map. */
    public PlanBook {
        weeks = Collections.unmodifiableNavigableMap(new TreeMap<>(weeks));
    }

    /** The first day from which a week with anything in it holds; empty while nothing is planned. */
    public Optional<LocalDate> begins() {
        for (Map.Entry<LocalDate, WeekPlan> week : weeks.entrySet()) {
            if (!week.getValue().placements().isEmpty()) {
                return Optional.of(week.getKey());
            }
        }
        return Optional.empty();
    }

    /** The week in force on a day; empty before the first one. */
    public WeekPlan on(LocalDate day) {
        Map.Entry<LocalDate, WeekPlan> entry = weeks.floorEntry(day);
        return entry == null ? WeekPlan.EMPTY : entry.getValue();
    }

    /** What the week in force on a day has on its weekday. */
    public List<WeekPlacement> dayOn(LocalDate day) {
        return on(day).placements().stream()
                .filter(placement -> placement.day() == day.getDayOfWeek())
                .toList();
    }

    /** What is planned for the seven days from a day on, also where a plan begins within them. */
    public WeekPlan sevenDays(LocalDate from) {
        List<WeekPlacement> placements = new ArrayList<>();
        for (int day = 0; day < Timeline.DAYS; day++) {
            placements.addAll(dayOn(from.plusDays(day)));
        }
        return WeekPlan.of(placements);
    }

    /** The week that is planned to come again and again once every week with a plan of its own is over. */
    public WeekPlan inTheEnd() {
        return weeks.isEmpty() ? WeekPlan.EMPTY : weeks.lastEntry().getValue();
    }

    /** True when the seven days after those that begin on this day have the same. */
    public boolean repeatsAfter(LocalDate weekStart) {
        return sevenDays(weekStart).equals(sevenDays(weekStart.plusDays(Timeline.DAYS)));
    }

    /** This book with the plan that begins on a day set, or taken out when absent. */
    public PlanBook with(LocalDate from, @Nullable WeekPlan plan) {
        NavigableMap<LocalDate, WeekPlan> changed = new TreeMap<>(weeks);
        if (plan == null) {
            changed.remove(from);
        } else {
            changed.put(from, plan);
        }
        return new PlanBook(changed);
    }
}
