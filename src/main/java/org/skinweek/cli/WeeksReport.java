package org.skinweek.cli;

import java.time.LocalDate;
import java.util.List;
import org.skinweek.planning.PlannedDays;
import org.skinweek.planning.PlannedWeeks;
import org.skinweek.routine.WeekPlan;

/**
 * Several planned weeks of a routine.
 *
 * @param planned the weeks
 * @param introductions when new products begin that wait, and why then
 */
record WeeksReport(PlannedWeeks planned, List<Start> introductions) {
    WeeksReport {
        introductions = List.copyOf(introductions);
    }

    /** When a product begins. */
    record Start(String product, String name, LocalDate day, String why) {}

    /** All that a week has planned, rhythms included. */
    WeekPlan plan(PlannedDays week) {
        return planned.after().sevenDays(week.request().from());
    }

    /** True where a wish got less than it asked for in any week. */
    boolean gave() {
        return planned.weeks().stream().anyMatch(week -> !week.proposal().gave().isEmpty());
    }
}
