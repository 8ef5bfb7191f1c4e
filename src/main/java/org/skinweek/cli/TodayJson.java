package org.skinweek.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.words.Words;

/**
 * The report of {@code today --json}.
 *
 * @param date ISO date, by the user's cut-off
 * @param session morning or evening
 * @param rest true for an evening of care only
 * @param steps in the order in which they go on
 * @param paused what is planned and barred by a rule
 * @param next names of what goes on in the session after this one
 */
record TodayJson(
        String date,
        Session session,
        boolean rest,
        List<StepJson> steps,
        List<TodayReport.Paused> paused,
        List<String> next) {
    TodayJson {
        steps = List.copyOf(steps);
        paused = List.copyOf(paused);
        next = List.copyOf(next);
    }

    /** One step. */
    record StepJson(
            String product,
            String name,
            String state,
            @Nullable String skipped,
            boolean planned,
            @Nullable Integer minutesBefore,
            @Nullable Integer minutesAfter) {}

    static TodayJson of(TodayReport report) {
        return new TodayJson(
                report.date().toString(),
                report.session(),
                report.rest(),
                report.steps().stream().map(TodayJson::step).toList(),
                report.paused(),
                report.next());
    }

    private static StepJson step(TodayReport.Step step) {
        return new StepJson(
                step.product(),
                step.name(),
                Words.key(step.state()),
                step.skipped() == null ? null : Words.key(step.skipped()).replace('_', '-'),
                step.planned(),
                step.minutesBefore() > 0 ? step.minutesBefore() : null,
                step.minutesAfter() > 0 ? step.minutesAfter() : null);
    }
}
