package org.skinweek.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.cli.NotebookAccess.OpenNotebook;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkipReason;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.SessionStep;
import org.skinweek.notebook.SessionSteps;
import org.skinweek.notebook.SkinDays;
import org.skinweek.routine.LayeringOrder;
import org.skinweek.routine.Product;
import org.skinweek.routine.Treatments;
import org.skinweek.rules.Rule;

/**
 * What {@code today} tells.
 *
 * @param date the day, by the user's cut-off
 * @param session the session that it is now
 * @param steps in the order in which they go on
 * @param paused what is planned and barred by a rule
 * @param rest true for an evening of care only
 * @param next what goes on in the session after this one
 */
record TodayReport(
        LocalDate date, Session session, List<Step> steps, List<Paused> paused, boolean rest, List<String> next) {
    TodayReport {
        steps = List.copyOf(steps);
        paused = List.copyOf(paused);
        next = List.copyOf(next);
    }

    /** What is written down about a step. */
    enum State {
        /** Nothing yet. */
        OPEN,
        /** It was done. */
        DONE,
        /** It was left out. */
        SKIPPED
    }

    /**
     * One step.
     *
     * @param product its id
     * @param name its name
     * @param state what is written down
     * @param skipped why it was left out; absent unless it was
     * @param planned false for what was added on the spot
     * @param minutesBefore how long the skin is to dry before it, 0 where it is not
     * @param minutesAfter how long to wait after it, 0 where there is no need
     */
    record Step(
            String product,
            String name,
            State state,
            @Nullable SkipReason skipped,
            boolean planned,
            int minutesBefore,
            int minutesAfter) {}

    /**
     * A step that has to wait.
     *
     * @param product its id
     * @param name its name
     * @param rule id of the rule that bars it
     * @param title what the rule is about
     * @param reason why
     */
    record Paused(String product, String name, String rule, String title, String reason) {}

    /** The report of a notebook as it is now. */
    static TodayReport of(OpenNotebook open) {
        Notebook notebook = open.workspace().notebook();
        LocalDate today = open.clock().today(notebook.settings());
        Session session = open.clock().session(notebook.settings());
        LayeringOrder order = new LayeringOrder(open.knowledge().catalog());
        SkinDays days = new SkinDays(open.rules().of(notebook), notebook, today);
        List<Step> steps = new ArrayList<>();
        List<Paused> paused = new ArrayList<>();
        for (SessionStep step : SessionSteps.of(notebook, order, today, session)) {
            Product product = step.product();
            Optional<Rule> barring = step.open() ? days.on(today).barring(session, product.id()) : Optional.empty();
            barring.ifPresentOrElse(
                    rule -> paused.add(paused(product, rule)), () -> steps.add(step(step, steps.isEmpty(), order)));
        }
        boolean rest = session == Session.EVENING
                && paused.isEmpty()
                && new Treatments(open.knowledge().catalog())
                        .isRest(steps.stream()
                                .flatMap(step -> notebook.product(step.product()).stream())
                                .toList());
        return new TodayReport(today, session, steps, paused, rest, next(notebook, order, days, today, session));
    }

    private static List<String> next(
            Notebook notebook, LayeringOrder order, SkinDays days, LocalDate today, Session session) {
        LocalDate day = session == Session.MORNING ? today : today.plusDays(1);
        Session other = session == Session.MORNING ? Session.EVENING : Session.MORNING;
        return SessionSteps.of(notebook, order, day, other).stream()
                .map(SessionStep::product)
                .filter(product -> days.on(day).barring(other, product.id()).isEmpty())
                .map(Product::name)
                .toList();
    }

    private static Step step(SessionStep step, boolean first, LayeringOrder order) {
        Product product = step.product();
        @Nullable DiaryEntry entry = step.entry();
        return new Step(
                product.id(),
                product.name(),
                step.open() ? State.OPEN : step.done() ? State.DONE : State.SKIPPED,
                entry == null ? null : entry.skipReason(),
                step.planned(),
                first ? 0 : order.minutesBefore(product),
                order.minutesAfter(product));
    }

    private static Paused paused(Product product, Rule rule) {
        return new Paused(
                product.id(),
                product.name(),
                rule.id(),
                rule.explanation().title(),
                rule.explanation().reason());
    }
}
