package org.skinweek.cli;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.skinweek.routine.Product;

/** Finds the products that somebody means who types a name or the beginning of one. */
final class ProductMatch {
    private ProductMatch() {}

    /**
     * The products that are meant: by id, else by whole name, else by the beginning of the name, else
     * by that of a word in it, else by anything in it. Several where the text fits several equally well.
     */
    static List<Product> of(String typed, Collection<Product> products) {
        String wanted = plain(typed);
        return Stream.<Predicate<Product>>of(
                        product -> product.id().equals(typed),
                        product -> plain(product.name()).equals(wanted),
                        product -> plain(product.name()).startsWith(wanted),
                        product -> (" " + plain(product.name())).contains(" " + wanted),
                        product -> plain(product.name()).contains(wanted))
                .map(fits -> products.stream().filter(fits).toList())
                .filter(found -> !wanted.isEmpty() && !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
