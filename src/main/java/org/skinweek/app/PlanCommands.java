package org.skinweek.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.planning.Outcome;
import org.skinweek.planning.PlanChanges;

/** What a user does with a planned week, as makers of commands for {@link Workspace#execute(Function)}. */
public final class PlanCommands {
    private PlanCommands() {}

    /**
     * Makes the plan what was proposed, in one step.
     *
     * @param wishes how often the user wished for products, by id, where that is to be remembered
     * @param today the day that it is now, by the user's cut-off
     */
    public static Function<Notebook, Optional<Command>> accept(
            Outcome outcome, Map<String, Integer> wishes, LocalDate today) {
        return notebook -> {
            List<Change> changes = new ArrayList<>();
            wishes.forEach((id, times) -> notebook.product(id)
                    .filter(product -> !times.equals(product.wantedPerWeek()))
                    .ifPresent(
                            product -> changes.add(new Change.OfProduct(product, product.withWantedPerWeek(times)))));
            List<Change> plan =
                    PlanChanges.between(notebook.plan(), outcome.after().plan());
            changes.addAll(plan);
            if (!plan.isEmpty()) {
                notebook.planning(today).ifPresent(changes::add);
            }
            return changes.isEmpty() ? Optional.empty() : Optional.of(new Command("command.plan", List.of(), changes));
        };
    }
}
