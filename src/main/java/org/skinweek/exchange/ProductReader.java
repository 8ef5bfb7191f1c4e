package org.skinweek.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Catalog;
import org.skinweek.exchange.RoutineJson.ActiveJson;
import org.skinweek.exchange.RoutineJson.ProductJson;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinZone;

/** Makes products of what a routine file says about them. */
final class ProductReader {
    private final ActiveIds actives;

    ProductReader(Catalog catalog) {
        this.actives = new ActiveIds(catalog);
    }

    List<RoutineFile.Item> read(List<ProductJson> products, @Nullable LocalDate weekStart) {
        List<RoutineFile.Item> items = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < products.size(); i++) {
            String pointer = "/products/" + i;
            ProductJson json = products.get(i);
            if (!ids.add(json.id())) {
                throw new FileFormatException(
                        pointer + "/id",
                        "Two products have the id %s: give each its own".formatted(FormatErrors.quoted(json.id())));
            }
            items.add(new RoutineFile.Item(product(json, pointer, weekStart), json.category(), json.weeksUsed()));
        }
        return items;
    }

    private Product product(ProductJson json, String pointer, @Nullable LocalDate weekStart) {
        @Nullable String word = json.category();
        ProductCategory category = word == null ? ProductCategory.OTHER : ProductCategory.fromWord(word);
        String name = json.name() == null ? json.id() : json.name();
        Form form = json.form() == null ? category.usualForm(word == null ? name : word + " " + name) : json.form();
        return ProductBuilder.of(json.id(), name, form, category, doses(json.actives(), pointer + "/actives/"))
                .zone(zone(json))
                .spf(json.spf())
                .prescription(json.prescription())
                .prescribedPerWeek(json.prescribedPerWeek())
                .firstUsed(
                        weekStart == null || json.weeksUsed() == null ? null : weekStart.minusWeeks(json.weeksUsed()))
                .wantedPerWeek(json.wantedPerWeek())
                .preferredDays(RoutineReader.distinct(json.days(), pointer + "/days"))
                .opened(json.opened(), json.paoMonths())
                .build();
    }

    /**
     * The zone that the file states, or else that of its category's word; the product reads it off its name if both are
     * absent.
     */
    private static @Nullable SkinZone zone(ProductJson json) {
        return json.zone() == null && json.category() != null
                ? SkinZone.ofCategory(json.category()).orElse(null)
                : json.zone();
    }

    private List<Dose> doses(List<ActiveJson> list, String pointer) {
        List<Dose> doses = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (int i = 0; i < list.size(); i++) {
            ActiveJson json = list.get(i);
            actives.check(json.id(), pointer + i + "/id");
            requireNameOnlyOfOthers(json, pointer + i);
            Dose dose = new Dose(json.id(), json.percent(), json.name());
            if (!seen.add(dose.identity().strip().toLowerCase(Locale.ROOT))) {
                throw new FileFormatException(
                        pointer + i + (json.name() == null ? "/id" : "/name"),
                        "%s is twice in this product: keep one".formatted(FormatErrors.quoted(dose.identity())));
            }
            doses.add(dose);
        }
        return doses;
    }

    private static void requireNameOnlyOfOthers(ActiveJson json, String pointer) {
        boolean other = json.id().equals(Dose.OTHER);
        if (other && json.name() == null) {
            throw new FileFormatException(
                    pointer + "/id", "\"other\" needs to say what it is: add \"name\" with what the pack calls it");
        }
        if (!other && json.name() != null) {
            throw new FileFormatException(
                    pointer + "/name",
                    "%s names an active of the catalogue: leave the name out, or write \"other\" instead of %s"
                            .formatted(FormatErrors.quoted(json.name()), FormatErrors.quoted(json.id())));
        }
    }
}
