package org.skinweek.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skinweek.catalog.Catalog;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.TimelineBuilder;
import org.skinweek.planner.ChosenBeginnings;
import org.skinweek.planner.IntroductionOrder;
import org.skinweek.planner.ProductIntroduction;
import org.skinweek.planner.WishResolver;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.rules.Checker;

/**
 * Splits a request for every week into successive ones: first without the new products that have to wait, then, from
 * the day on which each of those begins, with it as well.
 */
final class IntroductionStages {
    private final IntroductionOrder order;
    private final WishResolver wishes;

    IntroductionStages(Checker checker, WishResolver wishes, Catalog catalog) {
        this.order = new IntroductionOrder(checker, catalog);
        this.wishes = wishes;
    }

    /**
     * When each new product of a request begins, in order. An order or a day that was accepted earlier holds until the
     * user says otherwise.
     *
     * @param asked for every week
     */
    List<ProductIntroduction> introductions(
            Notebook notebook, PlanRequest asked, LocalDate today, ChosenBeginnings chosen) {
        Timeline week = TimelineBuilder.of(notebook, asked.from(), today);
        Set<String> now = new LinkedHashSet<>(chosen.now());
        asked.pinned().stream().map(WeekPlacement::product).forEach(now::add);
        ChosenBeginnings accepted = accepted(notebook, asked.from(), chosen);
        return order.of(
                week,
                product -> isAsked(week, product, asked),
                Set.of(),
                new ChosenBeginnings(accepted.order(), now, accepted.notBefore()));
    }

    private boolean isAsked(Timeline week, int product, PlanRequest asked) {
        String id = week.products().get(product).id();
        boolean pinned = asked.pinned().stream()
                .anyMatch(placement -> placement.product().equals(id));
        return pinned
                || (asked.times().getOrDefault(id, 0) > 0
                        && wishes.usual(week, product).forbidden().isEmpty());
    }

    private static ChosenBeginnings accepted(Notebook notebook, LocalDate from, ChosenBeginnings chosen) {
        if (!chosen.order().isEmpty()) {
            return chosen;
        }
        Map<String, Integer> notBefore = new HashMap<>(chosen.notBefore());
        for (Product product : waiting(notebook, from)) {
            notBefore.putIfAbsent(product.id(), days(from, Objects.requireNonNull(product.starts())));
        }
        // a product that should have begun by now keeps its turn before those that wait, although it was not used yet
        List<String> order = started(notebook).map(Product::id).toList();
        return new ChosenBeginnings(order, chosen.now(), notBefore);
    }

    private static Stream<Product> started(Notebook notebook) {
        return notebook.shelf().stream()
                .filter(product -> product.starts() != null)
                .sorted(Comparator.comparing(product -> Objects.requireNonNull(product.starts())));
    }

    private static List<Product> waiting(Notebook notebook, LocalDate from) {
        return started(notebook).filter(product -> product.waits(from)).toList();
    }

    /** The requests, in order of time: the first one is for the days of the original request. */
    List<PlanRequest> of(Notebook notebook, PlanRequest asked, LocalDate today, ChosenBeginnings chosen) {
        if (!asked.everyWeek()) {
            return List.of(asked);
        }
        List<String> ids = List.copyOf(notebook.products().keySet());
        TreeMap<Integer, Set<String>> begin = new TreeMap<>();
        begin.put(0, new LinkedHashSet<>());
        for (ProductIntroduction each : introductions(notebook, asked, today, chosen)) {
            begin.computeIfAbsent(each.inDays(), day -> new LinkedHashSet<>()).add(ids.get(each.product()));
        }
        Set<String> known = begin.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        // a waiting product that is no longer asked for need not wait; one with a rhythm is never asked for, and waits
        waiting(notebook, asked.from()).stream()
                .map(Product::id)
                .filter(id -> !known.contains(id) && !notebook.schedule().hasRhythm(id, asked.from()))
                .forEach(begin.get(0)::add);
        Set<String> open = new LinkedHashSet<>(known);
        List<PlanRequest> stages = new ArrayList<>();
        begin.forEach((day, introduced) -> {
            open.removeAll(introduced);
            Map<String, Integer> times = new LinkedHashMap<>(asked.times());
            times.keySet().removeAll(open);
            stages.add(asked.inDays(day).withTimes(times).introducing(introduced));
        });
        return stages;
    }

    private static int days(LocalDate from, LocalDate day) {
        return (int) ChronoUnit.DAYS.between(from, day);
    }
}
