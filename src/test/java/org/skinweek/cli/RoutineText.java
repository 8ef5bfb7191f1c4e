package org.skinweek.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Routine files in a few words, for tests; quotes are single ones. */
final class RoutineText {
    static final String TONER = "{'id': 'gly', 'name': 'Toner', 'category': 'toner',"
            + " 'actives': [{'id': 'glycolic_acid', 'percent': 7}]}";
    static final String RETINOL = "{'id': 'ret', 'name': 'Retinol', 'category': 'serum',"
            + " 'actives': [{'id': 'retinol', 'percent': 0.3}]}";
    static final String SUNSCREEN = "{'id': 'spf', 'name': 'Sunscreen', 'category': 'sunscreen'}";
    static final String CREAM = "{'id': 'mo', 'name': 'Cream', 'category': 'moisturiser'}";

    private final List<String> products;
    private final Map<String, List<String>> evenings = new LinkedHashMap<>();
    private boolean sunscreen;
    private String more = "";

    private RoutineText(List<String> products) {
        this.products = products;
    }

    static RoutineText of(String... products) {
        return new RoutineText(List.of(products));
    }

    /** A toner on these evenings, with cream after it and sunscreen on every morning. */
    static RoutineText toner(String evenings) {
        return of(TONER, SUNSCREEN, CREAM).sunscreen().evening("gly", evenings).evening("mo", evenings);
    }

    /** A product with one key more. */
    static String with(String product, String key) {
        return product.substring(0, product.length() - 1) + ", " + key + "}";
    }

    /** A product on some evenings, such as {@code "mon thu"}. */
    RoutineText evening(String id, String days) {
        for (String day : days.split(" ", -1)) {
            evenings.computeIfAbsent(day, none -> new ArrayList<>()).add("'" + id + "'");
        }
        return this;
    }

    /** Sunscreen on every morning. */
    RoutineText sunscreen() {
        sunscreen = true;
        return this;
    }

    /** Keys beside the products and the plan. */
    RoutineText and(String keys) {
        more = keys + ", ";
        return this;
    }

    String text() {
        String week = Stream.of("mon", "tue", "wed", "thu", "fri", "sat", "sun")
                .map(day -> "'%s': {'am': [%s], 'pm': [%s]}"
                        .formatted(
                                day,
                                sunscreen ? "'spf'" : "",
                                String.join(", ", evenings.getOrDefault(day, List.of()))))
                .collect(Collectors.joining(", "));
        return "{'format': 'skinweek-routine/1', %s'products': [%s], 'plan': {'repeats': true, 'week': {%s}}}"
                .formatted(more, String.join(", ", products), week)
                .replace('\'', '"');
    }

    /** A command that reads it from standard input. */
    CommandRun run(String command, String... options) {
        List<String> arguments = new ArrayList<>(List.of(command, "-"));
        arguments.addAll(List.of(options));
        return CommandRun.withInput(text().getBytes(StandardCharsets.UTF_8), arguments.toArray(String[]::new));
    }
}
