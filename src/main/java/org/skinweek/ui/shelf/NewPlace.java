package org.skinweek.ui.shelf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.skinweek.app.UserClock;
import org.skinweek.app.UserRules;
import org.skinweek.app.Workspace;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.notebook.Notebook;
import org.skinweek.planning.PlanRequest;
import org.skinweek.planning.ReplanRequests;
import org.skinweek.routine.Product;
import org.skinweek.routine.Treatments;
import org.skinweek.rules.Checker;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.page.PlanIntent;

/** Finds a place in the week for a product that is new on the shelf; care finds its own. */
public final class NewPlace {
    private final Workspace workspace;
    private final Knowledge knowledge;
    private final UserRules rules;
    private final UserClock clock;
    private final BackgroundRunner background;

    public NewPlace(
            Workspace workspace, Knowledge knowledge, UserRules rules, UserClock clock, BackgroundRunner background) {
        this.workspace = workspace;
        this.knowledge = knowledge;
        this.rules = rules;
        this.clock = clock;
        this.background = background;
    }

    /** True for what does more than wash, moisten or protect. */
    boolean needed(Product product) {
        return new Treatments(knowledge.catalog()).treats(product);
    }

    /** Finds out what to ask of the planner, away from the JavaFX thread; empty where there is nothing to ask for. */
    void ask(Product product, Consumer<Optional<PlanIntent>> found) {
        ask(List.of(product.id()), found);
    }

    /** The same for several products that are new, by their ids. */
    void ask(List<String> products, Consumer<Optional<PlanIntent>> found) {
        Notebook notebook = workspace.notebook();
        LocalDate today = clock.today(notebook.settings());
        Checker checker = rules.of(workspace.notebook());
        background.run(() -> ask(products, notebook, today, checker), found);
    }

    private Optional<PlanIntent> ask(List<String> products, Notebook notebook, LocalDate today, Checker checker) {
        List<String> there = notebook.shelf().stream()
                .map(Product::id)
                .filter(products::contains)
                .toList();
        if (there.isEmpty()) {
            return Optional.empty();
        }
        ReplanRequests replanning = new ReplanRequests(checker, knowledge.catalog(), knowledge.plannerData());
        List<PlanRequest> requests = replanning.withNew(there, notebook, today, today);
        return requests.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlanIntent(PlanIntent.Reason.NEW_PRODUCT, today, requests));
    }
}
