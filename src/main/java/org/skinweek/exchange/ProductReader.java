package org.skinweek.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Catalog;
import org.skinweek.routine.Category;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;

/** Reads one product of a routine file. */
final class ProductReader {
    private static final List<String> KEYS = List.of(
            "id",
            "name",
            "form",
            "category",
            "actives",
            "prescription",
            "prescribedPerWeek",
            "weeksUsed",
            "wantedPerWeek",
            "days",
            "opened",
            "paoMonths");
    /** What is washed off unless the file says otherwise. */
    private static final Set<Category> RINSED =
            EnumSet.of(Category.CLEANSER, Category.SCRUB, Category.MASK, Category.PEEL);
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
        Product product = new Product(
                id,
                object.get("name").map(JsonValue::filledText).orElse(id),
                form(object, category),
                category,
                doses(RoutineReader.listOf(object, "actives")),
                object.get("prescription").map(JsonValue::bool).orElse(false),
                integer(object, "prescribedPerWeek", 0, SESSIONS),
                weekStart == null || weeksUsed == null ? null : weekStart.minusWeeks(weeksUsed),
                integer(object, "wantedPerWeek", 0, SESSIONS),
                RoutineReader.distinct(RoutineReader.listOf(object, "days"), "a weekday", Vocabulary.DAYS),
                object.find("opened").map(JsonValue::date).orElse(null),
                integer(object, "paoMonths", 1, LONGEST_MONTHS),
                false);
        return new RoutineFile.Item(product, word, weeksUsed);
    }

    private static Form form(JsonObject object, Category category) {
        return object.get("form")
                .map(value -> value.oneOf("a form", Vocabulary.FORMS))
                .orElse(RINSED.contains(category) ? Form.RINSE_OFF : Form.LEAVE_ON);
    }

    private List<Dose> doses(List<JsonValue> values) {
        List<Dose> doses = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (JsonValue value : values) {
            JsonObject object = value.object();
            object.allow(List.of("id", "percent"));
            JsonValue id = object.require("id");
            String active = actives.read(id);
            if (!seen.add(active)) {
                throw id.problem("%s is twice in this product: keep one".formatted(id.shown()));
            }
            doses.add(new Dose(
                    active,
                    object.find("percent")
                            .map(percent -> percent.number(0, 100))
                            .orElse(null)));
        }
        return doses;
    }

    private static @Nullable Integer integer(JsonObject object, String key, int least, int most) {
        return object.find(key).map(value -> value.integer(least, most)).orElse(null);
    }
}
