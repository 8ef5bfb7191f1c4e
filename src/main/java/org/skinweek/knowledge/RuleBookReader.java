package org.skinweek.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.PlausibleStrength;
import org.skinweek.exchange.JsonObject;
import org.skinweek.exchange.JsonValue;
import org.skinweek.exchange.Vocabulary;
import org.skinweek.routine.ActiveNames;
import org.skinweek.rules.Explanation;
import org.skinweek.rules.Measures;
import org.skinweek.rules.NameWords;
import org.skinweek.rules.Rule;
import org.skinweek.rules.RuleBook;
import org.skinweek.rules.Severity;
import org.skinweek.rules.StrengthTable;

/** Reads the rule book from {@code data/rules.json}. Whatever is wrong in it names file and place. */
public final class RuleBookReader {
    private final Catalog catalog;
    private final JsonObject book;
    private final SelectorReader selectors;
    private final RuleKindReader kinds;

    private RuleBookReader(Catalog catalog, JsonObject book) {
        this.catalog = catalog;
        this.book = book;
        this.selectors = new SelectorReader(catalog, groups(book.object("groups")), names(book.object("names")));
        this.kinds = new RuleKindReader(catalog, selectors, limits(book));
    }

    /** The rule book that ships with the program. */
    public static RuleBook read(Catalog catalog) {
        return new RuleBookReader(catalog, DataFile.read("rules.json", "skinweek-rules/1")).read();
    }

    private static Map<String, JsonObject> limits(JsonObject book) {
        Map<String, JsonObject> limits = new HashMap<>();
        for (JsonValue rule : book.list("rules")) {
            limits.put(rule.object().text("id"), rule.object().object("limit"));
        }
        return limits;
    }

    private static Map<String, NameWords> names(JsonObject object) {
        Map<String, NameWords> names = new HashMap<>();
        for (String key : object.keys()) {
            names.put(
                    key,
                    new NameWords(object.list(key).stream()
                            .map(phrase -> Set.copyOf(phrase.texts()))
                            .toList()));
        }
        return names;
    }

    private RuleBook read() {
        List<Rule> rules =
                book.list("rules").stream().map(value -> rule(value.object())).toList();
        Set<String> ids = new HashSet<>();
        for (Rule rule : rules) {
            if (!ids.add(rule.id())) {
                throw book.problem("The rule \"%s\" is there twice".formatted(rule.id()));
            }
        }
        JsonObject exfoliation = book.object("exfoliation");
        return new RuleBook(rules, measures(exfoliation), CatalogReader.bySensitivity(exfoliation.object("budget")));
    }

    private Rule rule(JsonObject object) {
        List<String> sources = object.texts("sources");
        for (String source : sources) {
            if (catalog.source(source).isEmpty()) {
                throw object.problem("The source \"%s\" is not in data/sources.json".formatted(source));
            }
        }
        return new Rule(
                object.text("id"),
                object.require("severity").oneOf("a severity", Vocabulary.words(Severity.values())),
                kinds.kind(object.object("limit")),
                object.find("escalations")
                        .map(list -> list.list().stream()
                                .map(value -> kinds.escalation(value.object()))
                                .toList())
                        .orElse(List.of()),
                new Explanation(
                        object.text("title"),
                        object.text("reason"),
                        CatalogReader.grade(object.require("evidence")),
                        sources,
                        CatalogReader.textOrNull(object, "disagree"),
                        CatalogReader.textOrNull(object, "because"),
                        CatalogReader.textOrNull(object, "unverified"),
                        CatalogReader.textOrNull(object, "note")),
                Set.of(),
                object.find("keptByPlans").map(JsonValue::bool).orElse(false));
    }

    private Measures measures(JsonObject exfoliation) {
        List<Measures.UnitEntry> units = exfoliation.list("units").stream()
                .map(JsonValue::object)
                .map(entry -> new Measures.UnitEntry(
                        entry.text("family"),
                        entry.require("acid").bool(),
                        selectors.clause(entry.require("of")),
                        entry.require("units").number(0, 10)))
                .toList();
        JsonObject load = book.object("irritationLoad");
        List<Measures.Weight> otherWeights = load.list("weightAtStrength").stream()
                .map(JsonValue::object)
                .map(entry -> new Measures.Weight(
                        selectors.clause(entry.require("of")),
                        entry.require("weight").number(0, 5)))
                .toList();
        List<Measures.Factor> factors = load.list("strengthFactors").stream()
                .map(JsonValue::object)
                .map(entry -> new Measures.Factor(
                        selectors.clause(entry.require("of")),
                        entry.require("factor").number(0, 10)))
                .toList();
        Map<String, Double> weights = new HashMap<>();
        Map<String, PlausibleStrength> plausible = new HashMap<>();
        for (Active active : catalog.actives().values()) {
            weights.put(active.id(), active.irritationWeight());
            PlausibleStrength sold = active.strength().plausible();
            if (sold != null) {
                plausible.put(active.id(), sold);
            }
        }
        JsonObject adapted = load.object("adapted");
        return new Measures(
                strengths(),
                ActiveNames.of(catalog),
                plausible,
                units,
                weights,
                otherWeights,
                factors,
                load.require("rinseOffFactor").number(0, 1),
                selectors.actives(load.require("rinseOffExceptions")),
                selectors.selector(adapted, "of"),
                adapted.require("factor").number(0, 1));
    }

    private StrengthTable strengths() {
        JsonObject strengths = book.object("strengths");
        JsonObject bands = strengths.object("bands");
        Map<String, Double> usual = new HashMap<>();
        Map<String, Double> weaker = new HashMap<>();
        Map<String, Double> prescribed = new HashMap<>();
        for (JsonValue value : strengths.list("assumedPercent")) {
            JsonObject entry = value.object();
            for (String active : actives(entry.text("active"))) {
                usual.put(active, percent(entry, "usual"));
                if (entry.has("inMoisturiser")) {
                    weaker.put(active, percent(entry, "inMoisturiser"));
                }
                if (entry.has("prescribed")) {
                    prescribed.put(active, percent(entry, "prescribed"));
                }
            }
        }
        return new StrengthTable(
                actives(strengths.text("added")),
                selectors.actives(strengths.require("addedInPeel")),
                selectors.actives(strengths.require("exfoliating")),
                percent(bands.object("S1"), "atMost"),
                percent(bands.object("S2"), "atMost"),
                percent(bands.object("S3"), "below"),
                percent(strengths, "citricAdjusterPercent"),
                usual,
                weaker,
                prescribed);
    }

    private Set<String> actives(String idOrGroup) {
        List<String> group = groups(book.object("groups")).get(idOrGroup);
        return group == null ? Set.of(catalog.require(idOrGroup).id()) : new HashSet<>(group);
    }

    private static double percent(JsonObject object, String key) {
        return object.require(key).number(0, 100);
    }

    private Map<String, List<String>> groups(JsonObject object) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (String key : object.keys()) {
            List<String> actives = object.texts(key);
            actives.forEach(catalog::require);
            groups.put(key, actives);
        }
        return groups;
    }
}
