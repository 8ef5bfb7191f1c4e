package org.skinweek.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.BySensitivity;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.EvidenceGrade;
import org.skinweek.catalog.Ramp;
import org.skinweek.catalog.Source;
import org.skinweek.exchange.JsonObject;
import org.skinweek.exchange.JsonValue;
import org.skinweek.exchange.Vocabulary;

/** Reads the catalogue from {@code data/actives.json}, {@code data/sources.json} and {@code data/claims.json}. */
public final class CatalogReader {
    private static final Map<String, EvidenceGrade> GRADES = Vocabulary.words(EvidenceGrade.values(), Enum::name);

    private CatalogReader() {}

    /** The catalogue that ships with the program. */
    public static Catalog read() {
        JsonObject actives = DataFile.read("actives.json", "skinweek-actives/1");
        JsonObject sources = DataFile.read("sources.json", "skinweek-sources/1");
        return new Catalog(
                byId(actives.list("actives"), CatalogActiveReader::read, Active::id),
                byId(actives.list("ramps"), CatalogReader::ramp, Ramp::id),
                byId(sources.list("sources"), CatalogReader::source, Source::id),
                StoryReader.read(DataFile.read("claims.json", "skinweek-claims/1")));
    }

    /** One number for each sensitivity: {@code {"low": 3, "normal": 2, "sensitive": 1}}. */
    public static BySensitivity bySensitivity(JsonObject object) {
        return new BySensitivity(
                amount(object.require("low")), amount(object.require("normal")), amount(object.require("sensitive")));
    }

    /** An evidence grade, A to D. */
    public static EvidenceGrade grade(JsonValue value) {
        return value.oneOf("an evidence grade", GRADES);
    }

    static @Nullable String textOrNull(JsonObject object, String key) {
        return object.find(key).map(JsonValue::text).orElse(null);
    }

    private static double amount(JsonValue value) {
        return value.number(0, 1000);
    }

    private static <T> Map<String, T> byId(
            List<JsonValue> list, Function<JsonObject, T> reader, Function<T, String> id) {
        Map<String, T> items = new LinkedHashMap<>();
        for (JsonValue value : list) {
            T item = reader.apply(value.object());
            if (items.put(id.apply(item), item) != null) {
                throw value.problem("The id \"%s\" is there twice".formatted(id.apply(item)));
            }
        }
        return items;
    }

    private static Ramp ramp(JsonObject object) {
        List<Ramp.Step> steps = object.list("steps").stream()
                .map(JsonValue::object)
                .map(step -> new Ramp.Step(
                        step.require("fromWeek").integer(1, 520),
                        step.require("toWeek").integer(1, 520),
                        bySensitivity(step.object("most")),
                        step.has("daysApart") ? bySensitivity(step.object("daysApart")) : BySensitivity.same(1)))
                .toList();
        return new Ramp(
                object.text("id"),
                object.texts("appliesTo"),
                steps,
                object.text("why"),
                grade(object.require("evidence")),
                object.texts("sources"));
    }

    private static Source source(JsonObject object) {
        return new Source(
                object.text("id"),
                object.text("title"),
                object.find("year").map(year -> year.integer(1500, 3000)).orElse(null),
                object.text("where"),
                textOrNull(object, "url"),
                object.text("checked"));
    }
}
