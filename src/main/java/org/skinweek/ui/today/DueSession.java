package org.skinweek.ui.today;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.skinweek.app.UserClock;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.SessionStep;
import org.skinweek.notebook.SessionSteps;
import org.skinweek.notebook.SkinDays;
import org.skinweek.routine.LayeringOrder;
import org.skinweek.rules.Checker;

/** Tells whether the session that it is asks for anything: then its list is what somebody opens the program for. */
public final class DueSession {
    private final LayeringOrder order;
    private final Function<Notebook, Checker> rules;
    private final UserClock clock;

    /**
     * Looks at the user's own now.
     *
     * @param rules the rules as a notebook adjusts them
     */
    public DueSession(Catalog catalog, Function<Notebook, Checker> rules, UserClock clock) {
        this.order = new LayeringOrder(catalog);
        this.rules = rules;
        this.clock = clock;
    }

    /** True while the present session has begun, and nothing of it is written down of what may be used. */
    public boolean isOpen(Notebook notebook) {
        LocalDate today = clock.today(notebook.settings());
        Session now = clock.session(notebook.settings());
        List<SessionStep> open = SessionSteps.of(notebook, order, today, now).stream()
                .filter(SessionStep::open)
                .toList();
        if (open.isEmpty() || !clock.isDue(notebook.settings())) {
            return false;
        }
        SkinDays.SkinDay skin = new SkinDays(rules.apply(notebook), notebook, today).on(today);
        return open.stream()
                .anyMatch(step -> skin.barring(now, step.product().id()).isEmpty());
    }
}
