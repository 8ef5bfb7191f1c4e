package org.skinweek.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.TimelineBuilder;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;

/** Which of a user's products the rules keep off one night: each pair is laid on an evening, and the rules are asked. */
final class ForbiddenPairs {
    private ForbiddenPairs() {}

    /** A product and those that it must not meet. */
    record Group(Product product, List<Product> others) {
        Group {
            others = List.copyOf(others);
        }
    }

    /**
     * The pairs, gathered so that few sentences say them all.
     *
     * @param products in the order in which they are named
     */
    static List<Group> of(PageSource source, List<Product> products, LocalDate weekStart) {
        Checker checker = source.checker()
                .only(source.checker().book().rules().stream()
                        .filter(rule -> rule.kind().core().forbidsMeeting())
                        .toList());
        Timeline week =
                TimelineBuilder.of(source.notebook(), weekStart, source.today()).once(List.of());
        List<String> ids = week.products().stream().map(Product::id).toList();
        Map<Product, List<Product>> pairs = new LinkedHashMap<>();
        for (Product one : products) {
            for (Product other : products) {
                if (!one.equals(other) && isForbidden(checker, week, ids.indexOf(one.id()), ids.indexOf(other.id()))) {
                    pairs.computeIfAbsent(one, product -> new ArrayList<>()).add(other);
                }
            }
        }
        return gathered(pairs);
    }

    private static boolean isForbidden(Checker checker, Timeline week, int one, int other) {
        Use first = new Use(0, Session.EVENING, Math.min(one, other));
        Use second = new Use(0, Session.EVENING, Math.max(one, other));
        return checker.warnings(week.withPlanned(List.of(first, second))).stream()
                .anyMatch(flag -> flag.uses().contains(first) && flag.uses().contains(second));
    }

    /** Each pair once: the product with the most pairs takes all of its own, and so on. */
    private static List<Group> gathered(Map<Product, List<Product>> pairs) {
        List<Group> groups = new ArrayList<>();
        Optional<Map.Entry<Product, List<Product>>> most = most(pairs);
        while (most.isPresent()) {
            Product product = most.get().getKey();
            groups.add(new Group(product, most.get().getValue()));
            pairs.remove(product);
            pairs.values().forEach(others -> others.remove(product));
            most = most(pairs);
        }
        return groups;
    }

    private static Optional<Map.Entry<Product, List<Product>>> most(Map<Product, List<Product>> pairs) {
        return pairs.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .reduce((one, other) -> other.getValue().size() > one.getValue().size() ? other : one);
    }
}
