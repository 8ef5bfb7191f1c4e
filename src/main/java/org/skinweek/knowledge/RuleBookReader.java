package org.skinweek.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.EvidenceGrade;
import org.skinweek.catalog.PlausibleStrength;
import org.skinweek.routine.ActiveNames;
import org.skinweek.rules.NameWords;
import org.skinweek.rules.PatchDays;
import org.skinweek.rules.Rule;
import org.skinweek.rules.RuleBook;
import org.skinweek.rules.RuleExplanation;
import org.skinweek.rules.Severity;
import org.skinweek.rules.StrengthTable;
import org.skinweek.rules.UseMeasures;

/** Reads the rule book from {@code data/rules.json}. Errors name the file and the place. */
public final class RuleBookReader {
    private final Catalog catalog;
    private final DataNode book;
    private final SelectorReader selectors;
    private final RuleKindReader kinds;

    private RuleBookReader(Catalog catalog, DataNode book) {
        this.catalog = catalog;
        this.book = book;
        this.selectors = new SelectorReader(catalog, groups(book.at("groups")), names(book.at("names")));
        this.kinds = new RuleKindReader(catalog, selectors, limits(book));
    }

    /** The rule book that ships with the program. */
    public static RuleBook read(Catalog catalog) {
        return new RuleBookReader(catalog, DataFile.read("rules.json", "skinweek-rules/1")).read();
    }

    private static Map<String, DataNode> limits(DataNode book) {
        Map<String, DataNode> limits = new HashMap<>();
        for (DataNode rule : book.at("rules").list()) {
            limits.put(rule.at("id").text(), rule.at("limit"));
        }
        return limits;
    }

    private static Map<String, NameWords> names(DataNode object) {
        Map<String, NameWords> names = new HashMap<>();
        for (String key : object.keys()) {
            names.put(key, new NameWords(object.at(key).list(phrase -> Set.copyOf(phrase.texts()))));
        }
        return names;
    }

    private RuleBook read() {
        List<Rule> rules = book.at("rules").list(this::rule);
        Set<String> ids = new HashSet<>();
        for (Rule rule : rules) {
            if (!ids.add(rule.id())) {
                throw book.problem("holds the rule \"%s\" twice".formatted(rule.id()));
            }
        }
        DataNode exfoliation = book.at("exfoliation");
        return new RuleBook(
                rules, measures(exfoliation), exfoliation.at("budget").bySensitivity(), patchDays(ids));
    }

    private PatchDays patchDays(Set<String> rules) {
        DataNode test = book.at("patchTest");
        String rule = test.at("rule").text();
        if (!rules.contains(rule)) {
            throw test.problem("names the rule \"%s\", which is not in the book".formatted(rule));
        }
        DataNode shorter = test.at("shorter");
        return new PatchDays(
                rule,
                test.at("testDays").bySensitivity(),
                selectors.selector(shorter, "of"),
                shorter.at("testDays").bySensitivity());
    }

    private Rule rule(DataNode object) {
        List<String> sources = object.at("sources").texts();
        for (String source : sources) {
            if (catalog.source(source).isEmpty()) {
                throw object.problem("names the source \"%s\", which is not in data/sources.json".formatted(source));
            }
        }
        return new Rule(
                object.at("id").text(),
                object.at("severity").constant(Severity.class),
                kinds.kind(object.at("limit")),
                object.find("escalations")
                        .map(list -> list.list(kinds::escalation))
                        .orElse(List.of()),
                new RuleExplanation(
                        object.at("title").text(),
                        object.at("reason").text(),
                        object.at("evidence").constant(EvidenceGrade.class),
                        sources,
                        object.textOrNull("disagree"),
                        object.textOrNull("because"),
                        object.textOrNull("unverified"),
                        object.textOrNull("note"),
                        object.textOrNull("belief")),
                Set.of(),
                object.find("keptByPlans").map(DataNode::flag).orElse(false));
    }

    private UseMeasures measures(DataNode exfoliation) {
        List<UseMeasures.UnitEntry> units = exfoliation
                .at("units")
                .list(entry -> new UseMeasures.UnitEntry(
                        entry.at("family").text(),
                        entry.at("acid").flag(),
                        selectors.clause(entry.at("of")),
                        entry.at("units").number(0, 10)));
        DataNode load = book.at("irritationLoad");
        List<UseMeasures.Weight> otherWeights = load.at("weightAtStrength")
                .list(entry -> new UseMeasures.Weight(
                        selectors.clause(entry.at("of")), entry.at("weight").number(0, 5)));
        List<UseMeasures.Factor> factors = load.at("strengthFactors")
                .list(entry -> new UseMeasures.Factor(
                        selectors.clause(entry.at("of")), entry.at("factor").number(0, 10)));
        Map<String, Double> weights = new HashMap<>();
        Map<String, PlausibleStrength> plausible = new HashMap<>();
        for (Active active : catalog.actives().values()) {
            weights.put(active.id(), active.irritationWeight());
            PlausibleStrength sold = active.strength().plausible();
            if (sold != null) {
                plausible.put(active.id(), sold);
            }
        }
        DataNode adapted = load.at("adapted");
        return new UseMeasures(
                strengths(),
                ActiveNames.of(catalog),
                plausible,
                units,
                weights,
                otherWeights,
                factors,
                load.at("rinseOffFactor").number(0, 1),
                selectors.actives(load.at("rinseOffExceptions")),
                selectors.selector(adapted, "of"),
                adapted.at("factor").number(0, 1));
    }

    private StrengthTable strengths() {
        DataNode strengths = book.at("strengths");
        DataNode bands = strengths.at("bands");
        Map<String, Double> usual = new HashMap<>();
        Map<String, Double> weaker = new HashMap<>();
        Map<String, Double> prescribed = new HashMap<>();
        for (DataNode entry : strengths.at("assumedPercent").list()) {
            for (String active : actives(entry.at("active").text())) {
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
                actives(strengths.at("added").text()),
                selectors.actives(strengths.at("addedInPeel")),
                selectors.actives(strengths.at("exfoliating")),
                percent(bands.at("S1"), "atMost"),
                percent(bands.at("S2"), "atMost"),
                percent(bands.at("S3"), "below"),
                percent(strengths, "citricAdjusterPercent"),
                usual,
                weaker,
                prescribed);
    }

    private Set<String> actives(String idOrGroup) {
        List<String> group = groups(book.at("groups")).get(idOrGroup);
        return group == null ? Set.of(catalog.require(idOrGroup).id()) : new HashSet<>(group);
    }

    private static double percent(DataNode object, String key) {
        return object.at(key).number(0, 100);
    }

    private Map<String, List<String>> groups(DataNode object) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (String key : object.keys()) {
            List<String> actives = object.at(key).texts();
            actives.forEach(catalog::require);
            groups.put(key, actives);
        }
        return groups;
    }
}
