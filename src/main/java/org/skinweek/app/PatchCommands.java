package org.skinweek.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.skinweek.diary.PatchLook;
import org.skinweek.diary.PatchPlace;
import org.skinweek.diary.PatchResult;
import org.skinweek.diary.PatchTest;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;

/** What a user does with patch tests, as makers of commands for {@link Workspace#execute(Function)}. */
public final class PatchCommands {
    private final Supplier<UUID> ids;

    /**
     * Makes commands.
     *
     * @param ids gives a new id for each test
     */
    public PatchCommands(Supplier<UUID> ids) {
        this.ids = ids;
    }

    /** Begins a test of a product. */
    public Function<Notebook, Optional<Command>> begin(String product, LocalDate begun, PatchPlace place) {
        return notebook -> command(
                "command.beginPatch", notebook, null, new PatchTest(ids.get(), product, begun, place, List.of()));
    }

    /** Writes down what a look found; it takes the place of the look of that day. */
    public Function<Notebook, Optional<Command>> look(PatchTest test, LocalDate day, PatchResult result) {
        return notebook -> current(notebook, test)
                .flatMap(
                        found -> command("command.lookPatch", notebook, found, found.with(new PatchLook(day, result))));
    }

    /** Deletes a test with all its looks. */
    public Function<Notebook, Optional<Command>> delete(PatchTest test) {
        return notebook -> current(notebook, test)
                .map(found -> new Command(
                        "command.deletePatch",
                        List.of(name(notebook, found)),
                        List.of(new Change.OfPatchTest(found, null))));
    }

    /** Brings a deleted test back as it was; does nothing if it is there. */
    public Function<Notebook, Optional<Command>> restore(PatchTest test) {
        return notebook -> current(notebook, test).isPresent()
                ? Optional.empty()
                : command("command.restorePatch", notebook, null, test);
    }

    private static Optional<Command> command(
            String label, Notebook notebook, @Nullable PatchTest before, PatchTest after) {
        return after.equals(before)
                ? Optional.empty()
                : Optional.of(new Command(
                        label, List.of(name(notebook, after)), List.of(new Change.OfPatchTest(before, after))));
    }

    private static String name(Notebook notebook, PatchTest test) {
        return notebook.product(test.product()).map(Product::name).orElse(test.product());
    }

    private static Optional<PatchTest> current(Notebook notebook, PatchTest test) {
        return notebook.diary().patchTests().stream()
                .filter(old -> old.id().equals(test.id()))
                .findFirst();
    }
}
