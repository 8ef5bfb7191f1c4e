package org.skinweek.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.ProductPack;
import org.skinweek.routine.ProductPacks;

/** What a user does with the packs of a product, as makers of commands for {@link Workspace#execute(Function)}. */
public final class PackCommands {
    private PackCommands() {}

    /** Opens a pack on a day; one that was open before is finished then. */
    public static Function<Notebook, Optional<Command>> open(String product, UUID pack, LocalDate day) {
        return changed("command.openPack", product, packs -> packs.open(pack, day));
    }

    /** Marks a pack as empty or thrown away on a day. */
    public static Function<Notebook, Optional<Command>> finish(String product, UUID pack, LocalDate day) {
        return changed(
                "command.finishPack",
                product,
                packs -> packs.pack(pack)
                        .filter(one -> !one.isFinished())
                        .map(one -> packs.with(one.withFinished(day)))
                        .orElse(packs));
    }

    /** Adds a pack like the last one, bought on a day and still sealed. */
    public static Function<Notebook, Optional<Command>> buyAgain(String product, UUID newPack, LocalDate day) {
        return changed("command.buyPack", product, packs -> packs.another(newPack, day));
    }

    /** Adds a pack, or replaces the one with the same id. */
    public static Function<Notebook, Optional<Command>> save(String product, ProductPack pack) {
        return notebook -> {
            boolean there = notebook.product(product)
                    .flatMap(of -> of.packs().pack(pack.id()))
                    .isPresent();
            String label = there ? "command.editPack" : "command.addPack";
            return changed(label, product, packs -> packs.with(pack)).apply(notebook);
        };
    }

    /** Deletes a pack that was never there. */
    public static Function<Notebook, Optional<Command>> delete(String product, UUID pack) {
        return changed("command.deletePack", product, packs -> packs.without(pack));
    }

    private static Function<Notebook, Optional<Command>> changed(
            String label, String id, UnaryOperator<ProductPacks> change) {
        return notebook -> notebook.product(id).flatMap(product -> {
            ProductPacks packs = change.apply(product.packs());
            return packs.equals(product.packs())
                    ? Optional.empty()
                    : Optional.of(new Command(
                            label,
                            List.of(product.name()),
                            List.of(new Change.OfProduct(product, product.withPacks(packs)))));
        });
    }
}
