package org.skinweek.ui.week;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Product;

/**
 * The plain care that most days of a week have in common in one session. It stands once in the heading of the lane, and
 * only a day that differs says so: the week is about the treatments.
 *
 * @param session mornings or evenings
 * @param products what more than half of the open days have, in the order in which it is put on
 * @param everyDay true where none of those days lacks any of it
 */
record LaneBasics(Session session, List<Product> products, boolean everyDay) {
    LaneBasics {
        products = List.copyOf(products);
    }

    /** What the mornings, or the evenings, of a week have in common. */
    static LaneBasics of(WeekBoard board, Session session) {
        List<List<Product>> open = board.days().stream()
                .filter(day -> day.standing() != WeekBoard.Standing.BEFORE)
                .map(day -> quiet(day.lane(session)))
                .toList();
        Map<String, Integer> days = new HashMap<>();
        open.forEach(day -> new HashSet<>(day).forEach(product -> days.merge(product.id(), 1, Integer::sum)));
        List<Product> common = new ArrayList<>();
        open.stream()
                .sorted(Comparator.comparing((List<Product> day) -> day.size()).reversed())
                .flatMap(List::stream)
                .filter(product -> 2 * days.getOrDefault(product.id(), 0) > open.size())
                .filter(product -> !common.contains(product))
                .forEach(common::add);
        return new LaneBasics(session, common, common.stream().allMatch(product -> isDaily(board, session, product)));
    }

    /** True for a product that all open days of a week have in a session. */
    static boolean isDaily(WeekBoard board, Session session, Product product) {
        return board.days().stream()
                .filter(day -> day.standing() != WeekBoard.Standing.BEFORE)
                .allMatch(day -> quiet(day.lane(session)).contains(product));
    }

    /** True for a card that the heading stands for. */
    boolean covers(WeekBoard.Card card) {
        return products.contains(card.product());
    }

    /** What a day lacks of that which most others have. */
    List<Product> missing(WeekBoard.Lane lane) {
        Set<Product> there = Set.copyOf(quiet(lane));
        return products.stream().filter(product -> !there.contains(product)).toList();
    }

    private static List<Product> quiet(WeekBoard.Lane lane) {
        return lane.all().stream()
                .filter(WeekBoard.Card::quiet)
                .map(WeekBoard.Card::product)
                .toList();
    }
}
