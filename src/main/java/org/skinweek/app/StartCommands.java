package org.skinweek.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Placement;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;

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

    /** Lets a product begin on another day; does nothing where it begins on that one. */
    public static Function<Notebook, Optional<Command>> beginOn(String id, LocalDate day) {
        return notebook -> notebook.product(id)
                .filter(product -> !day.equals(product.starts()))
                .map(product -> command("command.beginOn", product, product.withStarts(day)));
    }

    /**
     * What goes with placing products in a week: one that waits for a later day begins with its first use in it.
     *
     * @param weekStart the first of the seven days
     * @param placed what the user has put there
     * @param today the day that it is now, by the user's cut-off
     */
    public static List<Change> begunBy(
            Collection<Placement> placed, LocalDate weekStart, LocalDate today, Notebook notebook) {
        List<Change> changes = new ArrayList<>();
        for (Product product : notebook.products().values()) {
            placed.stream()
                    .filter(placement -> placement.product().equals(product.id()))
                    .map(placement -> date(placement, weekStart))
                    .map(day -> day.isBefore(today) ? today : day)
                    .min(LocalDate::compareTo)
                    .filter(product::waits)
                    .ifPresent(day -> changes.add(new Change.OfProduct(product, product.withStarts(day))));
        }
        return changes;
    }

    private static LocalDate date(Placement placement, LocalDate weekStart) {
        return weekStart.plusDays(Math.floorMod(
                placement.day().getValue() - weekStart.getDayOfWeek().getValue(), Timeline.DAYS));
    }

    private static Command command(String label, Product before, Product after) {
        return new Command(label, List.of(before.name()), List.of(new Change.OfProduct(before, after)));
    }
}
