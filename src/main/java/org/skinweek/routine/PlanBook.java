package org.skinweek.routine;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
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

    /** The week in force on a day; empty before the first one. */
    public WeekPlan on(LocalDate day) {
        Map.Entry<LocalDate, WeekPlan> entry = weeks.floorEntry(day);
        return entry == null ? WeekPlan.EMPTY : entry.getValue();
    }

    /** True when the plan of the week that begins on this day goes on unchanged into the next. */
    public boolean repeatsAfter(LocalDate weekStart) {
        return on(weekStart).equals(on(weekStart.plusDays(7)));
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
