package org.skinweek.ui.find;

import java.util.ArrayList;
import java.util.List;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.Catalog;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Product;
import org.skinweek.words.Words;

/** What people may type for an active or a product besides its name. */
public final class SearchNames {
    private SearchNames() {}

    /** The names on packs, trade names, other languages, the family, and short names of the class, such as AHA. */
    public static List<String> of(Active active, Words words) {
        List<String> names = new ArrayList<>(active.labelNames().printed());
        names.addAll(active.labelNames().other());
        names.add(words.textOf("common.family.", active.family()));
        String key = "find.class." + active.activeClass();
        if (words.has(key)) {
            names.add(words.text(key));
        }
        return names;
    }

    /** What is in it with all names of that, and what it is sold as. */
    public static List<String> of(Product product, Catalog catalog, Words words) {
        List<String> names = new ArrayList<>();
        String category = Words.key(product.category());
        names.add(words.text("shelf.category." + category));
        if (words.has("find.category." + category)) {
            names.add(words.text("find.category." + category));
        }
        if (product.spf() != null) {
            names.add(words.text("shelf.spf", product.spf()));
        }
        for (Dose dose : product.doses()) {
            names.add(catalog.active(dose.active()).map(Active::name).orElse(dose.identity()));
            catalog.active(dose.active()).ifPresent(active -> names.addAll(of(active, words)));
        }
        return names;
    }
}
