package org.skinweek.knowledge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skinweek.catalog.Catalog;
import org.skinweek.routine.Form;
import org.skinweek.routine.SkinZone;
import org.skinweek.rules.NameWords;
import org.skinweek.rules.NumberRange;
import org.skinweek.rules.Selector;
import org.skinweek.rules.SelectorClause;
import org.skinweek.rules.StrengthBand;

/** Reads which products a rule means: one clause, or a list of clauses, any of which is enough. */
final class SelectorReader {
    private static final List<String> KEYS = List.of(
            "anyOf",
            "noneOf",
            "with",
            "beyond",
            "only",
            "pregnancyLevel",
            "zones",
            "minActives",
            "form",
            "band",
            "percent",
            "minUnits",
            "minWeight",
            "weeks",
            "prescription",
            "named");
    private static final List<String> RANGE_KEYS = List.of("above", "atLeast", "below", "atMost");

    /** The rules' word for unstated contents; no active has this id. */
    private static final String UNKNOWN = "unknown";

    private final Catalog catalog;
    private final Map<String, List<String>> groups;
    private final Map<String, NameWords> names;

    /**
     * A reader.
     *
     * @param groups actives by the id of a group
     * @param names phrases to look for in products' names, by id
     */
    SelectorReader(Catalog catalog, Map<String, List<String>> groups, Map<String, NameWords> names) {
        this.catalog = catalog;
        this.groups = groups;
        this.names = names;
    }

    Selector selector(DataNode owner, String key) {
        DataNode value = owner.at(key);
        return new Selector(value.isList() ? value.list(this::clause) : List.of(clause(value)));
    }

    SelectorClause clause(DataNode object) {
        object.allow(KEYS);
        return new SelectorClause(
                Set.of(),
                meant(object),
                object.find("with").map(this::actives).orElse(Set.of()),
                object.find("noneOf").map(this::actives).orElse(Set.of()),
                object.find("beyond").map(this::actives).orElse(Set.of()),
                object.find("only").map(this::actives).orElse(Set.of()),
                object.constants("zones", SkinZone.class),
                object.find("minActives").map(least -> least.integer(1, 20)).orElse(1),
                object.find("form").map(form -> form.constant(Form.class)).orElse(null),
                object.find("band")
                        .map(band -> band.constant(StrengthBand.class))
                        .orElse(null),
                object.find("percent").map(SelectorReader::range).orElse(NumberRange.ALL),
                object.find("minUnits").map(units -> units.number(0, 10)).orElse(0.0),
                object.find("minWeight").map(weight -> weight.number(0, 5)).orElse(0.0),
                object.find("weeks").map(SelectorReader::range).orElse(NumberRange.ALL),
                object.find("prescription").map(DataNode::flag).orElse(null),
                object.find("named").map(name -> name.in(names)).orElse(null));
    }

    /** The listed actives, or those of certain levels of caution in pregnancy. */
    private Set<String> meant(DataNode object) {
        Set<String> levels = object.find("pregnancyLevel")
                .map(value -> Set.copyOf(value.texts()))
                .orElse(Set.of());
        Set<String> actives =
                new LinkedHashSet<>(object.find("anyOf").map(this::actives).orElse(Set.of()));
        catalog.actives().values().stream()
                .filter(active -> levels.contains(active.pregnancy().level()))
                .forEach(active -> actives.add(active.id()));
        return actives;
    }

    /** The ids of actives that a list of ids and groups stands for; "unknown" stands for unstated contents. */
    Set<String> actives(DataNode list) {
        Set<String> actives = new LinkedHashSet<>();
        for (DataNode value : list.list()) {
            List<String> group = groups.get(value.text());
            if (group != null) {
                actives.addAll(group);
            } else if (value.text().equals(UNKNOWN)) {
                actives.add(UNKNOWN);
            } else if (catalog.active(value.text()).isPresent()) {
                actives.add(value.text());
            } else {
                throw value.problem(
                        "is \"%s\", which is neither a group nor an active of the catalogue".formatted(value.text()));
            }
        }
        return actives;
    }

    private static NumberRange range(DataNode object) {
        object.allow(RANGE_KEYS);
        boolean above = object.has("above");
        boolean below = object.has("below");
        return new NumberRange(
                bound(object, above ? "above" : "atLeast", Double.NEGATIVE_INFINITY),
                !above,
                bound(object, below ? "below" : "atMost", Double.POSITIVE_INFINITY),
                !below);
    }

    private static double bound(DataNode object, String key, double without) {
        return object.find(key).map(number -> number.number(0, 1000)).orElse(without);
    }
}
