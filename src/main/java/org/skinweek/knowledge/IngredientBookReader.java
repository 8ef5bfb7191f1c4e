package org.skinweek.knowledge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.Catalog;
import org.skinweek.label.ActiveDose;
import org.skinweek.label.DoseRule;
import org.skinweek.label.IngredientBook;
import org.skinweek.label.IngredientFunction;
import org.skinweek.label.KnownIngredient;
import org.skinweek.label.KnownIngredient.Condition;
import org.skinweek.label.KnownIngredient.OnePercent;
import org.skinweek.label.ReadingWords;
import org.skinweek.label.ReadingWords.Heading;

/**
 * Reads {@code data/ingredients.json}. The names that {@code actives.json} has for an active on a pack belong to it, too;
 * its trade names do not, since they are words of advertising more often than entries of a list.
 */
public final class IngredientBookReader {
    /** Joins names that together stand for an active, which no single entry does. */
    private static final String TOGETHER = " + ";

    private IngredientBookReader() {}

    /** What ships with the program. */
    public static IngredientBook read(Catalog catalog) {
        DataNode document = DataFile.read("ingredients.json", "skinweek-ingredients/1");
        List<KnownIngredient> ingredients = new ArrayList<>();
        List<ActiveDose> doses = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (DataNode node : document.at("actives").list()) {
            Active active = active(node.at("id"), catalog);
            if (!ids.add(active.id())) {
                throw node.problem("has the id \"%s\", which is there twice".formatted(active.id()));
            }
            doses.add(dose(node, active.id()));
            ingredients.addAll(names(node, active));
        }
        for (Active active : catalog.actives().values()) {
            if (!ids.contains(active.id())) {
                throw document.at("actives").problem("lack the active \"%s\"".formatted(active.id()));
            }
        }
        document.at("ingredients").list().forEach(node -> ingredients.add(ingredient(node, catalog)));
        return new IngredientBook(ingredients, doses, words(document.at("words")));
    }

    private static Active active(DataNode id, Catalog catalog) {
        return catalog.active(id.text())
                .orElseThrow(() -> id.problem("is \"%s\": it must be an id of actives.json".formatted(id.text())));
    }

    private static ActiveDose dose(DataNode node, String id) {
        DataNode usual = node.at("usual");
        return new ActiveDose(
                id,
                node.at("rule").constant(DoseRule.class),
                node.at("actsFrom").number(0, 100),
                usual.find("leaveOn").map(IngredientBookReader::usual).orElse(null),
                usual.find("rinseOff").map(IngredientBookReader::usual).orElse(null),
                node.at("claims").texts());
    }

    private static ActiveDose.Usual usual(DataNode range) {
        List<Double> ends = range.list(end -> end.number(0, 100));
        if (ends.size() != 2 || !(ends.get(0) > 0 && ends.get(0) <= ends.get(1))) {
            throw range.problem("is %s: it must be the least and the most, in percent".formatted(ends));
        }
        return new ActiveDose.Usual(ends.get(0), ends.get(1));
    }

    private static List<KnownIngredient> names(DataNode node, Active active) {
        OnePercent line = node.at("onePercent").constant(OnePercent.class);
        List<String> names = new ArrayList<>(active.labelNames().printed());
        names.addAll(node.at("names").texts());
        return names.stream()
                .filter(name -> !name.contains(TOGETHER))
                .map(name -> new KnownIngredient(
                        name, List.of(), IngredientFunction.ACTIVE, line, active.id(), Condition.NONE))
                .toList();
    }

    private static KnownIngredient ingredient(DataNode node, Catalog catalog) {
        @Nullable
        String active = node.find("active").map(id -> active(id, catalog).id()).orElse(null);
        return new KnownIngredient(
                node.at("name").text(),
                node.at("names").texts(),
                node.at("function").constant(IngredientFunction.class),
                node.at("onePercent").constant(OnePercent.class),
                active,
                node.find("onlyIf").map(word -> word.constant(Condition.class)).orElse(Condition.NONE));
    }

    private static ReadingWords words(DataNode words) {
        Map<Heading, List<String>> headings = new EnumMap<>(Heading.class);
        DataNode named = words.at("headings");
        for (Heading heading : Heading.values()) {
            String key = named.keys().stream()
                    .filter(each -> each.equalsIgnoreCase(heading.name().replace("_", "")))
                    .findFirst()
                    .orElseThrow(() -> named.problem("lack the key for %s".formatted(heading)));
            headings.put(heading, named.at(key).texts());
        }
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        DataNode products = words.at("productWords");
        products.keys().forEach(kind -> kinds.put(kind, products.at(kind).texts()));
        return new ReadingWords(
                headings,
                Set.copyOf(words.at("fillers").texts()),
                Set.copyOf(words.at("prose").texts()),
                Set.copyOf(words.at("strengthWords").texts()),
                Set.copyOf(words.at("everydayNames").texts()),
                Set.copyOf(words.at("claimDenials").texts()),
                kinds,
                words.at("rinse").texts(),
                words.at("stays").texts(),
                words.at("spots").texts(),
                words.at("enzymes").texts(),
                words.at("exfoliation").texts(),
                words.at("bodyUse").texts(),
                words.at("eyeUse").texts(),
                words.at("teethUse").texts());
    }
}
