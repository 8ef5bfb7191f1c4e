package org.skinweek.ui.reminders;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.Catalog;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.routine.Treatments;

/** Products by the names that reminders give them. */
final class NamedProducts {
    private final Map<String, Product> byName = new HashMap<>();
    private final Treatments treatments;

    NamedProducts(Notebook notebook, Catalog catalog) {
        this.treatments = new Treatments(catalog);
        notebook.products()
                .values()
                .forEach(product ->
                        byName.merge(product.name(), product, (first, second) -> first.archived() ? second : first));
    }

    /** Those of the names that treat, in the same order. */
    List<String> treatments(List<String> names) {
        return names.stream()
                .filter(name -> {
                    @Nullable Product product = byName.get(name);
                    return product != null && treatments.treats(product);
                })
                .toList();
    }

    /** The family of the first that treats; absent where none does. */
    @Nullable
    ActiveFamily family(List<String> names) {
        return treatments(names).stream()
                .flatMap(name -> Optional.ofNullable(byName.get(name)).stream())
                .map(treatments::family)
                .findFirst()
                .orElse(null);
    }
}
