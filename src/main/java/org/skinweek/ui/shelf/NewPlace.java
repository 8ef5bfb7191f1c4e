package org.skinweek.ui.shelf;

import java.time.LocalDate;
import java.util.Optional;
import org.skinweek.notebook.Notebook;
import org.skinweek.planning.Replanning;
import org.skinweek.routine.Product;
import org.skinweek.routine.Treatments;
import org.skinweek.ui.common.Desktop;
import org.skinweek.ui.common.PlanAsk;

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

    /** What to ask of the planner; empty where the product is no longer on the shelf. */
    Optional<PlanAsk> ask(Product product) {
        Notebook notebook = desktop.workspace().notebook();
        if (notebook.shelf().stream().noneMatch(each -> each.id().equals(product.id()))) {
            return Optional.empty();
        }
        LocalDate today = desktop.clock().today(notebook.settings());
        Replanning replanning = new Replanning(desktop.checker(), desktop.catalog(), desktop.planning());
        return Optional.of(new PlanAsk(
                PlanAsk.Reason.NEW_PRODUCT, today, replanning.withNew(product.id(), notebook, today, today)));
    }
}
