package org.skinweek.exchange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skinweek.catalog.Catalog;
import org.skinweek.routine.Form;
import org.skinweek.rules.Band;
import org.skinweek.rules.Clause;
import org.skinweek.rules.NameWords;
import org.skinweek.rules.Range;
import org.skinweek.rules.Selector;

/** Reads which products a rule means: one clause, or a list of clauses of which one is enough. */
final class SelectorReader {
    private static final List<String> KEYS = List.of(
            "anyOf",
            "noneOf",
            "minActives",
            "form",
            "band",
            "percent",
            "minUnits",
            "minWeight",
            "weeks",
            "prescription",
            "scheduled",
            "named");
    private static final List<String> RANGE_KEYS = List.of("above", "atLeast", "below", "atMost");

    private final Catalog catalog;
    private final Map<String, List<String>> groups;
    private final Map<String, NameWords> names;

    /**
     * A reader.
     *
     * @param groups actives by the id of a group
     * @param names what products can be named as
     */
    SelectorReader(Catalog catalog, Map<String, List<String>> groups, Map<String, NameWords> names) {
        this.catalog = catalog;
        this.groups = groups;
        this.names = names;
    }

    Selector selector(JsonObject owner, String key) {
        JsonValue value = owner.require(key);
        return new Selector(
                value.isList() ? value.list().stream().map(this::clause).toList() : List.of(clause(value)));
    }

    Clause clause(JsonValue value) {
        JsonObject object = value.object();
        object.allow(KEYS);
        return new Clause(
                Set.of(),
                object.find("anyOf").map(this::actives).orElse(Set.of()),
                object.find("noneOf").map(this::actives).orElse(Set.of()),
                object.find("minActives").map(least -> least.integer(1, 20)).orElse(1),
                object.find("form")
                        .map(form -> form.oneOf("a form", Vocabulary.words(Form.values())))
                        .orElse(null),
                object.find("band").map(band -> Band.valueOf(band.text())).orElse(null),
                object.find("percent").map(SelectorReader::range).orElse(Range.ALL),
                object.find("minUnits").map(units -> units.number(0, 10)).orElse(0.0),
                object.find("minWeight").map(weight -> weight.number(0, 5)).orElse(0.0),
                object.find("weeks").map(SelectorReader::range).orElse(Range.ALL),
                object.find("prescription").map(JsonValue::bool).orElse(null),
                object.find("scheduled").map(JsonValue::bool).orElse(null),
                object.find("named")
                        .map(name -> name.oneOf("a kind of name", names))
                        .orElse(null));
    }

    /** The ids of actives that a list of ids and groups stands for. */
    Set<String> actives(JsonValue list) {
        Set<String> actives = new LinkedHashSet<>();
        for (JsonValue value : list.list()) {
            List<String> group = groups.get(value.text());
            if (group != null) {
                actives.addAll(group);
            } else if (catalog.active(value.text()).isPresent()) {
                actives.add(value.text());
            } else {
                throw value.problem("%s is neither a group nor an active of the catalogue".formatted(value.shown()));
            }
        }
        return actives;
    }

    private static Range range(JsonValue value) {
        JsonObject object = value.object();
        object.allow(RANGE_KEYS);
        boolean above = object.has("above");
        boolean below = object.has("below");
        return new Range(
                bound(object, above ? "above" : "atLeast", Double.NEGATIVE_INFINITY),
                !above,
                bound(object, below ? "below" : "atMost", Double.POSITIVE_INFINITY),
                !below);
    }

    private static double bound(JsonObject object, String key, double without) {
        return object.find(key).map(number -> number.number(0, 1000)).orElse(without);
    }
}
