package org.skinweek.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.routine.SkinProfile;

/** The changes that going through the questions again makes: only what was answered otherwise, as one step to undo. */
public final class GuideCommands {
    private GuideCommands() {}

    /**
     * Stores the answers; nothing happens where they say what is stored.
     *
     * @param changed products on the shelf as they are to be from now on
     * @param added products that are new
     * @param removed ids of products that go to the archive, and out of the plan from this week on
     * @param today the current day, by the user's cut-off
     */
    public static Function<Notebook, Optional<Command>> change(
            SkinProfile profile, List<Product> changed, List<Product> added, List<String> removed, LocalDate today) {
        return notebook -> {
            List<Change> changes = new ArrayList<>();
            if (!notebook.profile().equals(profile)) {
                changes.add(new Change.OfProfile(notebook.profile(), profile));
            }
            changed.forEach(product -> notebook.product(product.id())
                    .filter(before -> !before.equals(product))
                    .ifPresent(before -> changes.add(new Change.OfProduct(before, product))));
            added.forEach(product -> changes.add(new Change.OfProduct(null, product)));
            Notebook meanwhile = notebook.after(changes);
            for (String id : removed) {
                List<Change> archived = ShelfCommands.archive(id, today)
                        .apply(meanwhile)
                        .map(Command::changes)
                        .orElse(List.of());
                changes.addAll(archived);
                meanwhile = meanwhile.after(archived);
            }
            return changes.isEmpty() ? Optional.empty() : Optional.of(new Command("command.guide", List.of(), changes));
        };
    }
}
