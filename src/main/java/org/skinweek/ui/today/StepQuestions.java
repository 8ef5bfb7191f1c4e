package org.skinweek.ui.today;

import java.util.List;
import java.util.Optional;
import org.skinweek.ui.page.PageContext;
import org.skinweek.words.Words;

/** Asks before something is written down that a rule bars: it is done only by whoever has read what the rule says. */
final class StepQuestions {
    private final PageContext context;
    private final TodayViewModel model;

    StepQuestions(PageContext context, TodayViewModel model) {
        this.context = context;
        this.model = model;
    }

    /** Does something at once, or after a question where a rule bars it. */
    void ask(Optional<PausedStep> barred, Runnable log) {
        barred.ifPresentOrElse(step -> confirm(step, log), log);
    }

    /** Ticks a step, or takes that back; what was skipped and is barred takes a question. */
    void toggle(TodayStep step) {
        ask(
                step.done() ? Optional.empty() : model.barring(step.product()).map(rule -> PausedStep.of(step, rule)),
                () -> model.log().toggle(step));
    }

    /** Asks whether a paused step was made all the same. */
    void useAllTheSame(PausedStep step) {
        confirm(step, () -> model.log().done(List.of(step.product())));
    }

    private void confirm(PausedStep step, Runnable log) {
        Words words = context.words();
        context.dialogs()
                .confirm(
                        words.text("today.paused.ask", step.name()),
                        words.text("today.paused.why", step.title(), step.reason()),
                        words.text("today.paused.log"),
                        log);
    }
}
