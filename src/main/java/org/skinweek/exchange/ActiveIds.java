package org.skinweek.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.LabelNames;
import org.skinweek.catalog.PlainText;
import org.skinweek.routine.Dose;

/** Reads ids of actives, and answers a wrong one with the id that was probably meant. */
final class ActiveIds {
    /** Whatever is longer than this is no name; it is cut, which keeps a hostile file from costing time. */
    private static final int LONGEST = 64;

    private final Map<String, String> ids = new LinkedHashMap<>();
    /** The ids by everything that an active is called: ids first, then the names on packs, then all others. */
    private final Map<String, String> names = new LinkedHashMap<>();

    ActiveIds(Catalog catalog) {
        catalog.actives().keySet().forEach(id -> ids.put(id, id));
        ids.put(Dose.OTHER, Dose.OTHER);
        addNames(catalog, active -> Stream.of(active.id(), active.name()));
        addNames(catalog, active -> active.labelNames().printed().stream());
        addNames(catalog, active -> active.labelNames().other().stream());
        addNames(catalog, active -> active.labelNames().conditional().stream().map(LabelNames.Conditional::name));
    }

    private void addNames(Catalog catalog, Function<Active, Stream<String>> called) {
        for (Active active : catalog.actives().values()) {
            called.apply(active).forEach(name -> names.putIfAbsent(PlainText.of(name), active.id()));
        }
    }

    /** The id that a file gives; one that the catalogue lacks is an error. */
    String read(JsonValue value) {
        return value.oneOf("an active of the catalogue", ids, this::hint);
    }

    private String hint(String word) {
        String plain = PlainText.of(word.substring(0, Math.min(LONGEST, word.length())));
        String exact = names.get(plain);
        if (exact != null) {
            return Nearest.didYouMean(exact);
        }
        return Nearest.near(plain, List.copyOf(names.keySet()))
                .map(name -> Nearest.didYouMean(names.getOrDefault(name, name)))
                .orElse(": an id is a word such as \"glycolic_acid\", data/actives.json lists them;"
                        + " for one that it does not have write {\"id\": \"other\", \"name\": \"…\"}");
    }
}
