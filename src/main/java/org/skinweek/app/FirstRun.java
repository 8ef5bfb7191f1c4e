package org.skinweek.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.Settings;
import org.skinweek.routine.Product;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.WeekPlan;

/** What the answers of the welcome change, as makers of commands for {@link Workspace#execute(Function)}. */
public final class FirstRun {
    private FirstRun() {}

    /**
     * Stores the skin, puts the products on the shelf and lays the first week, all in one step.
     *
     * @param today the day on which the user begins: nothing of the week was used before it
     */
    public static Function<Notebook, Optional<Command>> start(
            SkinProfile profile, List<Product> products, WeekPlan week, LocalDate today) {
        return notebook -> {
            List<Change> changes = new ArrayList<>();
            changes.add(new Change.OfProfile(notebook.profile(), profile));
            products.forEach(product -> changes.add(new Change.OfProduct(null, product)));
            if (!week.placements().isEmpty()) {
                LocalDate from = ShelfCommands.weekStart(notebook, today);
                changes.add(new Change.OfWeek(from, notebook.plan().weeks().get(from), week));
            }
            Settings done = notebook.settings().withFirstRunDone(true);
            changes.add(new Change.OfSettings(
                    notebook.settings(), week.placements().isEmpty() ? done : done.withPlanBegan(today)));
            return Optional.of(new Command("command.firstWeek", List.of(), changes));
        };
    }

    /** Leaves the welcome with nothing but what is there. */
    public static Function<Notebook, Optional<Command>> skip() {
        return notebook -> Optional.of(Command.of("command.settings", done(notebook)));
    }

    private static Change done(Notebook notebook) {
        return new Change.OfSettings(notebook.settings(), notebook.settings().withFirstRunDone(true));
    }
}
