package org.skinweek.ui.shelf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.skinweek.notebook.Notebook;
import org.skinweek.planning.PlanRequest;
import org.skinweek.planning.Replanning;
import org.skinweek.routine.Product;
import org.skinweek.routine.Treatments;
import org.skinweek.rules.Checker;
import org.skinweek.ui.common.Desktop;
import org.skinweek.ui.page.PlanIntent;

/** Finds a place in the week for a product that is new on the shelf; care finds its own. */
final class NewPlace {
    private final Desktop desktop;

    NewPlace(Desktop desktop) {
        this.desktop = desktop;
    }

    /** True for what does more than wash, moisten or protect. */
    boolean needed(Product product) {
        return new Treatments(desktop.catalog()).treats(product);
    }

    /** Finds out what to ask of the planner, away from the JavaFX thread; empty where there is nothing to ask for. */
    void ask(Product product, Consumer<Optional<PlanIntent>> found) {
        Notebook notebook = desktop.workspace().notebook();
        LocalDate today = desktop.clock().today(notebook.settings());
        Checker checker = desktop.checker();
        desktop.background().run(() -> ask(product, notebook, today, checker), found);
    }

    private Optional<PlanIntent> ask(Product product, Notebook notebook, LocalDate today, Checker checker) {
        if (notebook.shelf().stream().noneMatch(each -> each.id().equals(product.id()))) {
            return Optional.empty();
        }
        Replanning replanning = new Replanning(checker, desktop.catalog(), desktop.planning());
        List<PlanRequest> requests = replanning.withNew(product.id(), notebook, today, today);
        return requests.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlanIntent(PlanIntent.Reason.NEW_PRODUCT, today, requests));
    }
}
