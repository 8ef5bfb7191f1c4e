package org.skinweek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.UndoStep;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;

/** Commands that add products or count up in their names, so that a test sees which were made. */
final class CountedProducts {
    private CountedProducts() {}

    static Command adding(String id) {
        return new Command("command.add", List.of(id), List.of(new Change.OfProduct(null, product(id, id))));
    }

    /** Counts up what is there: wrong as soon as one of them does not see the one before. */
    static Function<Notebook, Optional<Command>> renaming(String id, int expected) {
        return notebook -> {
            Product before = notebook.products().get(id);
            int count = before == null ? 0 : Integer.parseInt(before.name());
            assertThat(count).isGreaterThanOrEqualTo(expected);
            return Optional.of(Command.of(
                    "command.edit", new Change.OfProduct(before, product(id, String.valueOf(count + 1)))));
        };
    }

    static Product product(String id, String name) {
        return Product.of(id, name, Form.LEAVE_ON, ProductCategory.SERUM, List.of());
    }

    /** What a step was called, such as {@code command.add a}. */
    static String name(UndoStep step) {
        return step.label() + " " + String.join(" ", step.arguments());
    }

    static String ids(Notebook notebook) {
        return String.join(",", notebook.products().keySet());
    }
}
