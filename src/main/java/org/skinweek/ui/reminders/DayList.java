package org.skinweek.ui.reminders;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.SessionStep;
import org.skinweek.notebook.SessionSteps;
import org.skinweek.notebook.SkinDays;
import org.skinweek.routine.LayeringOrder;
import org.skinweek.routine.Treatments;
import org.skinweek.rules.Checker;

/**
 * The steps of a day to come.
 *
 * @param morning its steps, in the order in which they go on
 * @param evening the same of the evening
 */
record DayList(LocalDate day, List<Step> morning, List<Step> evening) {
    /**
     * One step.
     *
     * @param family gives the shape
     * @param barred title of the rule for which it is left out; empty where it is not
     */
    record Step(String name, ActiveFamily family, String barred) {}

    /** Copies the lists. */
    DayList {
        morning = List.copyOf(morning);
        evening = List.copyOf(evening);
    }

    /** The day by a notebook. Takes a while, so it is for the background. */
    static DayList of(Notebook notebook, Catalog catalog, Checker checker, LocalDate day, LocalDate today) {
        SkinDays.SkinDay skin = new SkinDays(checker, notebook, today).on(day);
        Function<Session, List<Step>> steps =
                session -> SessionSteps.of(notebook, new LayeringOrder(catalog), day, session).stream()
                        .map(SessionStep::product)
                        .filter(product -> !product.archived())
                        .map(product -> new Step(
                                product.name(),
                                new Treatments(catalog).family(product),
                                skin.barring(session, product.id())
                                        .map(rule -> rule.explanation().title())
                                        .orElse("")))
                        .toList();
        return new DayList(day, steps.apply(Session.MORNING), steps.apply(Session.EVENING));
    }
}
