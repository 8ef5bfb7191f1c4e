package org.skinweek.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.planning.PlanChanges;
import org.skinweek.planning.PlanOutcome;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;

/** What a user does with a planned week, as makers of commands for {@link Workspace#execute(Function)}. */
public final class PlanCommands {
    private PlanCommands() {}

    /**
     * Accepts the proposed plan, with the days on which new products start, in one step.
     *
     * @param wishes how often the user wished for products, by id, for those wishes that are to be stored
     * @param today the current day, by the user's cut-off
     */
    public static Function<Notebook, Optional<Command>> accept(
            PlanOutcome outcome, Map<String, Integer> wishes, LocalDate today) {
        return notebook -> {
            List<Change> changes = new ArrayList<>();
            for (Product product : notebook.products().values()) {
                Product accepted = accepted(product, outcome, wishes);
                if (!accepted.equals(product)) {
                    changes.add(new Change.OfProduct(product, accepted));
                }
            }
            List<Change> plan =
                    PlanChanges.between(notebook.plan(), outcome.after().plan());
            changes.addAll(plan);
            if (!plan.isEmpty()) {
                notebook.planning(today).ifPresent(changes::add);
            }
            return changes.isEmpty() ? Optional.empty() : Optional.of(new Command("command.plan", List.of(), changes));
        };
    }

    private static Product accepted(Product product, PlanOutcome outcome, Map<String, Integer> wishes) {
        ProductBuilder accepted = ProductBuilder.from(product);
        @Nullable Integer times = wishes.get(product.id());
        if (times != null) {
            accepted.wantedPerWeek(times);
        }
        @Nullable LocalDate starts = outcome.starts().get(product.id());
        if (starts != null) {
            accepted.starts(starts);
        }
        return accepted.build();
    }
}
