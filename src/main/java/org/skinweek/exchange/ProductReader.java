package org.skinweek.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Catalog;
import org.skinweek.routine.Category;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.SkinZone;

/** Reads one product of a routine file. */
final class ProductReader {
    private static final List<String> KEYS = List.of(
            "id",
            "name",
            "form",
            "category",
            "actives",
            "zone",
            "spf",
            "prescription",
            "prescribedPerWeek",
            "weeksUsed",
            "wantedPerWeek",
            "days",
            "opened",
            "paoMonths");
    /** A morning and an evening on each of seven days. */
    private static final int SESSIONS = 14;

    private static final int LONGEST_WEEKS = 5_200;
    private static final int LONGEST_MONTHS = 120;

    private final ActiveIds actives;

    ProductReader(Catalog catalog) {
        this.actives = new ActiveIds(catalog);
    }

    RoutineFile.Item read(JsonObject object, @Nullable LocalDate weekStart) {
        object.allow(KEYS);
        String id = object.require("id").filledText();
        @Nullable
        String word = object.find("category").map(JsonValue::filledText).orElse(null);
        Category category = word == null ? Category.OTHER : Category.fromWord(word);
        @Nullable Integer weeksUsed = integer(object, "weeksUsed", 0, LONGEST_WEEKS);
        String name = object.get("name").map(JsonValue::filledText).orElse(id);
        Form form = object.get("form")
                .map(value -> value.oneOf("a form", Vocabulary.FORMS))
                .orElse(category.usualForm(word == null ? name : word + " " + name));
        Product product = ProductBuilder.of(id, name, form, category, doses(RoutineReader.listOf(object, "actives")))
                .zone(zone(object, word))
                .spf(integer(object, "spf", 1, Product.LARGEST_SPF))
                .prescription(object.get("prescription").map(JsonValue::bool).orElse(false))
                .prescribedPerWeek(integer(object, "prescribedPerWeek", 0, SESSIONS))
                .firstUsed(weekStart == null || weeksUsed == null ? null : weekStart.minusWeeks(weeksUsed))
                .wantedPerWeek(integer(object, "wantedPerWeek", 0, SESSIONS))
                .preferredDays(
                        RoutineReader.distinct(RoutineReader.listOf(object, "days"), "a weekday", Vocabulary.DAYS))
                .opened(
                        object.find("opened").map(JsonValue::date).orElse(null),
                        integer(object, "paoMonths", 1, LONGEST_MONTHS))
                .build();
        return new RoutineFile.Item(product, word, weeksUsed);
    }

    /** What the file states, else what the word of the category says; the name is read when somebody asks. */
    private static @Nullable SkinZone zone(JsonObject object, @Nullable String categoryWord) {
        return object.find("zone")
                .map(value -> value.oneOf("a zone", Vocabulary.ZONES))
                .or(() -> Optional.ofNullable(categoryWord).flatMap(SkinZone::ofCategory))
                .orElse(null);
    }

    private List<Dose> doses(List<JsonValue> values) {
        List<Dose> doses = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (JsonValue value : values) {
            JsonObject object = value.object();
            object.allow(List.of("id", "name", "percent"));
            JsonValue id = object.require("id");
            String active = actives.read(id);
            Optional<JsonValue> name = object.get("name");
            JsonValue identity = active.equals(Dose.OTHER) ? otherName(id, name) : catalogued(id, name);
            if (!seen.add(identity.text().strip().toLowerCase(Locale.ROOT))) {
                throw identity.problem("%s is twice in this product: keep one".formatted(identity.shown()));
            }
            @Nullable
            Double percent =
                    object.find("percent").map(number -> number.number(0, 100)).orElse(null);
            doses.add(new Dose(active, percent, name.map(JsonValue::text).orElse(null)));
        }
        return doses;
    }

    private static JsonValue otherName(JsonValue id, Optional<JsonValue> name) {
        JsonValue given = name.orElseThrow(
                () -> id.problem("\"other\" needs to say what it is: add \"name\" with what the pack calls it"));
        given.filledText();
        return given;
    }

    private static JsonValue catalogued(JsonValue id, Optional<JsonValue> name) {
        name.ifPresent(given -> {
            throw given.problem(
                    "%s names an active of the catalogue: leave the name out, or write \"other\" instead of %s"
                            .formatted(given.shown(), id.shown()));
        });
        return id;
    }

    private static @Nullable Integer integer(JsonObject object, String key, int least, int most) {
        return object.find(key).map(value -> value.integer(least, most)).orElse(null);
    }
}
