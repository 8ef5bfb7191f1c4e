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

/** Knows the ids of actives, and suggests for a wrong one the id that was probably meant. */
final class ActiveIds {
    /** Longest text that can be a name; longer ones are cut, which keeps a hostile file from costing time. */
    private static final int LONGEST = 64;

    private final Catalog catalog;
    /** The ids by all names of actives: ids first, then the names on packs, then all others. */
    private final Map<String, String> names = new LinkedHashMap<>();

    ActiveIds(Catalog catalog) {
        this.catalog = catalog;
        addNames(active -> Stream.of(active.id(), active.name()));
        addNames(active -> active.labelNames().printed().stream());
        addNames(active -> active.labelNames().other().stream());
        addNames(active -> active.labelNames().conditional().stream().map(LabelNames.Conditional::name));
    }

    private void addNames(Function<Active, Stream<String>> called) {
        for (Active active : catalog.actives().values()) {
            called.apply(active).forEach(name -> names.putIfAbsent(PlainText.of(name), active.id()));
        }
    }

    /**
     * Accepts the catalogue's ids, and the id that stands for any other active.
     *
     * @throws FileFormatException for any other text, with the id that was probably meant
     */
    void check(String id, String pointer) {
        if (!id.equals(Dose.OTHER) && catalog.active(id).isEmpty()) {
            throw new FileFormatException(
                    pointer, "%s is not an active of the catalogue%s".formatted(FormatErrors.quoted(id), hint(id)));
        }
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
