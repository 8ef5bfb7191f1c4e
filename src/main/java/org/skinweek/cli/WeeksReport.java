package org.skinweek.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.skinweek.planning.PlannedDays;
import org.skinweek.planning.PlannedWeeks;
import org.skinweek.planning.WeeksOutcome;
import org.skinweek.routine.WeekPlan;

/**
 * Several planned weeks of a routine.
 *
 * @param planned the weeks
 * @param introductions when new products begin that wait, and why then
 * @param phases other beginnings of rhythms that would do better; empty where none would
 */
record WeeksReport(PlannedWeeks planned, List<Start> introductions, Optional<Phases> phases) {
    WeeksReport {
        introductions = List.copyOf(introductions);
    }

    /** When a product begins. */
    record Start(String product, String name, LocalDate day, String why) {}

    /**
     * Other beginnings of rhythms.
     *
     * @param begin what begins on another day, at least one
     * @param now what comes of the weeks as rhythms are
     * @param then what would come of them
     */
    record Phases(List<Phase> begin, WeeksOutcome now, WeeksOutcome then) {}

    /**
     * What begins on another day.
     *
     * @param isCycle true for a cycle, false for a product
     */
    record Phase(boolean isCycle, String id, String name, LocalDate begins) {}

    /** All that a week has planned, rhythms included. */
    WeekPlan plan(PlannedDays week) {
        return planned.after().sevenDays(week.request().from());
    }

    /** True where a wish got less than it asked for in any week. */
    boolean gave() {
        return planned.weeks().stream().anyMatch(week -> !week.proposal().gave().isEmpty());
    }
}
