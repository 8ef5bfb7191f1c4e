package org.skinweek.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skinweek.exchange.WeekJson;
import org.skinweek.planning.WeeksOutcome;

/** What {@code plan --weeks N --json} prints; {@code docs/routine-format.md} explains the keys. */
record WeeksJson(
        List<PlannedWeek> weeks,
        List<Start> introductions,
        @Nullable Phases phases) {
    /** One of the weeks. */
    record PlannedWeek(LocalDate weekStart, WeekJson plan, long cost, boolean proven) {}

    /** When a waiting product begins. */
    record Start(String product, LocalDate starts, String why) {}

    /** Other beginnings of rhythms that would do better; absent where none would. */
    record Phases(List<Phase> begin, Outcome now, Outcome then) {
        static Phases of(WeeksReport.Phases phases) {
            return new Phases(
                    phases.begin().stream().map(Phase::of).toList(),
                    Outcome.of(phases.now()),
                    Outcome.of(phases.then()));
        }
    }

    /** What begins on another day: a cycle or a product. */
    record Phase(@Nullable String cycle, @Nullable String product, LocalDate begins) {
        static Phase of(WeeksReport.Phase phase) {
            return phase.isCycle()
                    ? new Phase(phase.id(), null, phase.begins())
                    : new Phase(null, phase.id(), phase.begins());
        }
    }

    /** What comes of the weeks. */
    record Outcome(int flags, int missed) {
        static Outcome of(WeeksOutcome outcome) {
            return new Outcome(outcome.flags(), outcome.missed());
        }
    }

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
                        .toList(),
                report.phases().map(Phases::of).orElse(null));
    }
}
