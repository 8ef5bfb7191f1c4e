package org.skinweek.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;

/** What a user does with the days on which products start, as makers of commands for {@link Workspace#execute(Function)}. */
public final class StartCommands {
    private StartCommands() {}

    /**
     * Lets a product that waits begin now; does nothing where none of this id waits.
     *
     * @param today the day that it is now, by the user's cut-off
     */
    public static Function<Notebook, Optional<Command>> beginNow(String id, LocalDate today) {
        return notebook -> notebook.product(id)
                .filter(product -> product.waits(today))
                .map(product -> command("command.beginNow", product, product.withStarts(today)));
    }

    private static Command command(String label, Product before, Product after) {
        return new Command(label, List.of(before.name()), List.of(new Change.OfProduct(before, after)));
    }
}
