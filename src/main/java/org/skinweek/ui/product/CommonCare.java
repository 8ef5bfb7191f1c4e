package org.skinweek.ui.product;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Product;
import org.skinweek.words.Words;

/**
 * The plain care that most days of a week have in common in one session. It stands once in the heading of the session, and
 * only a day that differs says so: the week is about the treatments.
 *
 * @param session mornings or evenings
 * @param products what more than half of the days have, in the order in which it is put on
 * @param everyDay true where none of the days lacks any of it
 */
public record CommonCare(Session session, List<Product> products, boolean everyDay) {
    /** Copies the list. */
    public CommonCare {
        products = List.copyOf(products);
    }

    /**
     * What some days have in common.
     *
     * @param days the plain care of each, in the order in which it is put on
     */
    public static CommonCare of(Session session, List<List<Product>> days) {
        List<Product> common = new ArrayList<>();
        days.stream()
                .sorted(Comparator.comparing((List<Product> day) -> day.size()).reversed())
                .flatMap(List::stream)
                .filter(product -> !common.contains(product))
                .filter(product -> 2 * with(product, days) > days.size())
                .forEach(common::add);
        return new CommonCare(session, common, common.stream().allMatch(product -> with(product, days) == days.size()));
    }

    private static long with(Product product, List<List<Product>> days) {
        return days.stream().filter(day -> day.contains(product)).count();
    }

    /** True for a product that the heading names. */
    public boolean covers(Product product) {
        return products.contains(product);
    }

    /** What a day lacks of that which most others have. */
    public List<Product> missing(List<Product> day) {
        return products.stream().filter(product -> !day.contains(product)).toList();
    }

    /** All of it in words, such as "every morning: Moisturiser, Sunscreen". */
    public String text(Words words) {
        String names = products.stream().map(Product::name).collect(Collectors.joining(", "));
        String often = names.isEmpty() ? "none" : everyDay ? "every" : "most";
        return words.text("week.basics." + often + "." + Words.key(session), names);
    }
}
