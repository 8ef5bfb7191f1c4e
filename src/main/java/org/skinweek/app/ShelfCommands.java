package org.skinweek.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.skinweek.diary.DiaryDay;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.routine.WeekPlan;

/** What a user does with the shelf, as makers of commands for {@link Workspace#execute(Function)}. */
public final class ShelfCommands {
    private ShelfCommands() {}

    /** Puts a new product on the shelf, or replaces the one with the same id. */
    public static Function<Notebook, Optional<Command>> save(Product product) {
        return notebook -> {
            Optional<Product> before = notebook.product(product.id());
            if (before.equals(Optional.of(product))) {
                return Optional.empty();
            }
            String label = before.isPresent() ? "command.editProduct" : "command.addProduct";
            return Optional.of(command(label, product, new Change.OfProduct(before.orElse(null), product)));
        };
    }

    /** Puts several new products on the shelf at once, so that one undo takes them all back. */
    public static Function<Notebook, Optional<Command>> addAll(List<Product> products) {
        return notebook -> {
            List<Change> changes = products.stream()
                    .filter(product -> notebook.product(product.id()).isEmpty())
                    .<Change>map(product -> new Change.OfProduct(null, product))
                    .toList();
            return changes.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Command("command.addProducts", List.of(String.valueOf(changes.size())), changes));
        };
    }

    /**
     * Archives a product: it stays in the diary and in past weeks, and leaves the shelf and the plan from this week on.
     *
     * @param today the current day, by the user's cut-off
     */
    public static Function<Notebook, Optional<Command>> archive(String id, LocalDate today) {
        return notebook -> notebook.product(id)
                .filter(product -> !product.archived())
                .map(product -> {
                    List<Change> changes = new ArrayList<>();
                    changes.add(new Change.OfProduct(product, product.withArchived(true)));
                    changes.addAll(outOfPlan(notebook, id, today));
                    return new Command("command.archive", List.of(product.name()), changes);
                });
    }

    /** Puts an archived product back on the shelf; it does not return to the plan. */
    public static Function<Notebook, Optional<Command>> restore(String id) {
        return notebook -> notebook.product(id)
                .filter(Product::archived)
                .map(product -> command(
                        "command.restore", product, new Change.OfProduct(product, product.withArchived(false))));
    }

    /**
     * Lets a waiting product begin now; does nothing unless the product with this id is waiting.
     *
     * @param today the current day, by the user's cut-off
     */
    public static Function<Notebook, Optional<Command>> beginNow(String id, LocalDate today) {
        return notebook -> notebook.product(id)
                .filter(product -> product.waits(today))
                .map(product ->
                        command("command.beginNow", product, new Change.OfProduct(product, product.withStarts(today))));
    }

    /** Removes a product for good; does nothing while the diary or a plan refers to it. */
    public static Function<Notebook, Optional<Command>> delete(String id) {
        return notebook -> notebook.product(id)
                .filter(product -> !used(notebook, id))
                .map(product -> command("command.deleteProduct", product, new Change.OfProduct(product, null)));
    }

    /** True when the diary or any week of the plan, even a past one, refers to the product. */
    public static boolean used(Notebook notebook, String id) {
        return notebook.plan().weeks().values().stream().anyMatch(week -> week.count(id) > 0)
                || notebook.diary().days().values().stream()
                        .map(DiaryDay::entries)
                        .flatMap(List::stream)
                        .anyMatch(entry -> entry.product().equals(id));
    }

    private static List<Change> outOfPlan(Notebook notebook, String id, LocalDate today) {
        LocalDate weekStart = notebook.settings().weekStart(today);
        List<Change> changes = new ArrayList<>();
        WeekPlan now = notebook.plan().on(weekStart);
        if (now.count(id) > 0) {
            changes.add(new Change.OfWeek(weekStart, notebook.plan().weeks().get(weekStart), now.withoutProduct(id)));
        }
        for (Map.Entry<LocalDate, WeekPlan> later :
                notebook.plan().weeks().tailMap(weekStart, false).entrySet()) {
            if (later.getValue().count(id) > 0) {
                changes.add(new Change.OfWeek(
                        later.getKey(), later.getValue(), later.getValue().withoutProduct(id)));
            }
        }
        return changes;
    }

    private static Command command(String label, Product product, Change change) {
        return new Command(label, List.of(product.name()), List.of(change));
    }
}
