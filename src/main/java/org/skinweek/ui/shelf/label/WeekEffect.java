package org.skinweek.ui.shelf.label;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.skinweek.app.UserClock;
import org.skinweek.app.UserRules;
import org.skinweek.app.Workspace;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.TimelineBuilder;
import org.skinweek.planner.Stop;
import org.skinweek.planning.NotebookPlanner;
import org.skinweek.planning.PlanOutcome;
import org.skinweek.planning.PlanRequest;
import org.skinweek.planning.PlannedDays;
import org.skinweek.planning.ReplanRequests;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductKind;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Severity;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.kit.LatestRequest;
import org.skinweek.words.NewProductWords;
import org.skinweek.words.Words;

/** What a product would change before it is added: where it would go, what it would be warned of, and what is like it. */
public final class WeekEffect {
    private final Workspace workspace;
    private final Knowledge knowledge;
    private final UserRules rules;
    private final UserClock clock;
    private final Words words;
    private final NewProductWords says;
    private final LatestRequest plans;
    private final Treatments treatments;

    /** Asks the rules and the planner of a notebook, which stays as it is. */
    public WeekEffect(
            Workspace workspace,
            Knowledge knowledge,
            UserRules rules,
            UserClock clock,
            Words words,
            BackgroundRunner background) {
        this.workspace = workspace;
        this.knowledge = knowledge;
        this.rules = rules;
        this.clock = clock;
        this.words = words;
        this.says = new NewProductWords(words);
        this.plans = new LatestRequest(background);
        this.treatments = new Treatments(knowledge.catalog());
    }

    /**
     * What there is to say.
     *
     * @param alike that others are of its kind; empty where they are not
     * @param place where it would go
     * @param warnings what it would bring; empty where that is nothing
     * @param grave true where that is more than a tip
     */
    public record Effect(String alike, String place, String warnings, boolean grave) {}

    /** Plans away from the JavaFX thread; what was asked before is given up. */
    void of(Product product, Consumer<Effect> told) {
        Notebook notebook = workspace.notebook();
        LocalDate today = clock.today(notebook.settings());
        Checker checker = rules.of(notebook);
        plans.<Effect>runInParts((stop, found) -> found.accept(of(product, notebook, today, checker, stop)), told);
    }

    /** Gives up what was asked. */
    void cancel() {
        plans.cancel();
    }

    /** The others of its kind on the shelf, in words; empty where there are fewer than two. */
    Optional<String> alike(Product product, List<Product> beside) {
        List<Product> all = new ArrayList<>(workspace.notebook().shelf());
        all.addAll(beside);
        return says.alike(ProductKind.alike(product, all, treatments));
    }

    private Effect of(Product product, Notebook notebook, LocalDate today, Checker checker, Stop stop) {
        String alike = says.alike(ProductKind.alike(product, notebook.shelf(), treatments))
                .orElse("");
        if (!treatments.treats(product)) {
            return new Effect(alike, words.text("paste.week.care"), "", false);
        }
        if (treatments.isUnknown(product)) {
            return new Effect(alike, words.text("paste.week.unknown"), "", false);
        }
        Notebook with = notebook.after(List.of(new Change.OfProduct(null, product)));
        List<PlanRequest> requests = new ReplanRequests(checker, knowledge.catalog(), knowledge.plannerData())
                .withNew(product.id(), with, today, today);
        if (requests.isEmpty()) {
            return new Effect(alike, words.text("paste.week.reaction"), "", false);
        }
        PlanOutcome outcome = new NotebookPlanner(checker, knowledge.catalog(), knowledge.plannerData())
                .run(with, requests, today, stop, better -> {});
        List<Flag> flags = NewProductWords.stage(outcome, product.id())
                .map(stage -> flags(outcome, stage, product, checker, today))
                .orElseGet(() -> against(product, with, checker));
        boolean grave = flags.stream().anyMatch(flag -> flag.severity().compareTo(Severity.CAUTION) >= 0);
        return new Effect(
                alike,
                says.place(outcome, product.id(), today),
                says.brings(flags).orElse(""),
                grave);
    }

    private static List<Flag> flags(
            PlanOutcome outcome, PlannedDays stage, Product product, Checker checker, LocalDate today) {
        Timeline week = TimelineBuilder.of(outcome.after(), stage.request().from(), today);
        return checker.check(week).stream()
                .filter(flag -> flag.severity().compareTo(Severity.TIP) >= 0)
                .filter(flag -> flag.uses().stream()
                        .anyMatch(use -> week.products().get(use.product()).id().equals(product.id())))
                .toList();
    }

    /** What speaks against any use of it. */
    private List<Flag> against(Product product, Notebook notebook, Checker checker) {
        return treatments.sessions(product).stream()
                .limit(1)
                .flatMap(session -> checker.againstAnyUse(product, session, notebook.profile()).stream())
                .toList();
    }
}
