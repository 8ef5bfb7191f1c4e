package org.skinweek.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.SessionStep;
import org.skinweek.notebook.SessionSteps;
import org.skinweek.notebook.SkinDays;
import org.skinweek.routine.LayeringOrder;
import org.skinweek.routine.Product;
import org.skinweek.rules.RecoveryState;
import org.skinweek.rules.Rule;

/** What is planned for the sessions of a week, without what the rules bar: the same steps as on the page Today. */
final class SheetSessions {
    private final Notebook notebook;
    private final LocalDate today;
    private final LayeringOrder order;
    private final SkinDays days;

    SheetSessions(PageSource source, LayeringOrder order) {
        this.notebook = source.notebook();
        this.today = source.today();
        this.order = order;
        this.days = new SkinDays(source.checker(), notebook, today);
    }

    /** A session of a day. */
    SheetSession of(LocalDate day, Session session) {
        List<Product> steps = new ArrayList<>();
        List<SheetSession.Paused> paused = new ArrayList<>();
        boolean done = true;
        for (SessionStep step : SessionSteps.of(notebook, order, day, session)) {
            Product product = step.product();
            if (!step.planned() || product.archived()) {
                continue;
            }
            Optional<Rule> barring = day.isBefore(today) || !step.open()
                    ? Optional.empty()
                    : days.on(day).barring(session, product.id());
            if (barring.isPresent()) {
                paused.add(new SheetSession.Paused(product, barring.get()));
            } else {
                steps.add(product);
                done &= step.done();
            }
        }
        return new SheetSession(day, standing(day), steps, paused, done && !steps.isEmpty());
    }

    private SheetSession.Standing standing(LocalDate day) {
        if (notebook.schedule().awayOn(day).isPresent()) {
            return SheetSession.Standing.AWAY;
        }
        boolean planned =
                notebook.planBegan().filter(first -> !day.isBefore(first)).isPresent();
        return planned ? SheetSession.Standing.PLANNED : SheetSession.Standing.BEFORE;
    }

    /** What a reaction asks of a day. */
    RecoveryState recovery(LocalDate day) {
        return days.course().on(day);
    }

    /** The product because of which a morning needs sunscreen that is not planned for it; empty where none does. */
    Optional<Product> asksForSunscreen(LocalDate day) {
        List<Product> products = List.copyOf(notebook.products().values());
        return day.isBefore(today)
                ? Optional.empty()
                : days.on(day).covers().stream()
                        .findFirst()
                        .map(cover -> products.get(cover.because().product()));
    }
}
