package org.skinweek.cli;

import java.time.LocalDate;
import java.util.List;
import org.skinweek.exchange.WeekJson;

/** What {@code plan --weeks N --json} prints; {@code docs/routine-format.md} explains the keys. */
record WeeksJson(List<PlannedWeek> weeks, List<Start> introductions) {
    /** One of the weeks. */
    record PlannedWeek(LocalDate weekStart, WeekJson plan, long cost, boolean proven) {}

    /** When a waiting product begins. */
    record Start(String product, LocalDate starts, String why) {}

    static WeeksJson of(WeeksReport report) {
        return new WeeksJson(
                report.planned().weeks().stream()
                        .map(week -> new PlannedWeek(
                                week.request().from(),
                                WeekJson.of(report.plan(week), /* repeats= */ false),
                                week.proposal().cost().total(),
                                week.proposal().proven()))
                        .toList(),
                report.introductions().stream()
                        .map(start -> new Start(start.product(), start.day(), start.why()))
                        .toList());
    }
}
