package org.skinweek.ui.testing;

import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.diary.SkinNote;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;

/** A notebook of which the next weeks differ: the skin has reacted, a retinoid is new, and a pack runs out. */
final class SampleAhead {
    private static final int VITAMIN_C_KEEPS = 3;

    private SampleAhead() {}

    /** The notebook on the Wednesday of the pictures' week. */
    static Notebook notebook() {
        List<Product> products = List.of(
                product(
                        "wash",
                        "Gentle wash",
                        Form.RINSE_OFF,
                        ProductCategory.CLEANSER,
                        Dose.of("cleanser"),
                        null,
                        null),
                product(
                        "vc",
                        "Vitamin C serum",
                        Form.LEAVE_ON,
                        ProductCategory.SERUM,
                        Dose.of("l_ascorbic_acid", 15),
                        null,
                        7),
                product("retinol", "Retinol", Form.LEAVE_ON, ProductCategory.SERUM, Dose.of("retinol", 0.3), 0, 5),
                product(
                        "cream",
                        "Plain cream",
                        Form.LEAVE_ON,
                        ProductCategory.MOISTURISER,
                        Dose.of("moisturiser"),
                        null,
                        null),
                product("spf", "Sunscreen 50", Form.LEAVE_ON, ProductCategory.SUNSCREEN, Dose.of("spf"), null, null));
        List<WeekPlacement> placements = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            List.of("wash", "vc", "cream", "spf")
                    .forEach(id -> placements.add(new WeekPlacement(day, Session.MORNING, id)));
            List.of("wash", "cream").forEach(id -> placements.add(new WeekPlacement(day, Session.EVENING, id)));
        }
        placements.add(new WeekPlacement(DayOfWeek.TUESDAY, Session.EVENING, "retinol"));
        placements.add(new WeekPlacement(DayOfWeek.SATURDAY, Session.EVENING, "retinol"));
        List<Change> changes = new ArrayList<>();
        products.forEach(product -> changes.add(new Change.OfProduct(null, product)));
        changes.add(new Change.OfWeek(Samples.MONDAY.minusWeeks(20), null, WeekPlan.of(placements)));
        changes.add(new Change.OfSkinNote(
                null,
                new SkinNote(
                        new UUID(0, 1),
                        Samples.MONDAY.plusDays(1),
                        SymptomLevel.MODERATE,
                        "",
                        Samples.MONDAY.plusDays(1).atTime(22, 0).toInstant(ZoneOffset.UTC),
                        ZoneOffset.UTC)));
        return Samples.empty().after(changes);
    }

    private static Product product(
            String id,
            String name,
            Form form,
            ProductCategory category,
            Dose dose,
            @Nullable Integer weeksUsed,
            @Nullable Integer wanted) {
        boolean vitaminC = id.equals("vc");
        return ProductBuilder.of(id, name, form, category, List.of(dose))
                .firstUsed(weeksUsed == null ? null : Samples.MONDAY.minusWeeks(weeksUsed))
                .wantedPerWeek(wanted)
                .opened(
                        vitaminC ? Samples.MONDAY.plusDays(17).minusMonths(VITAMIN_C_KEEPS) : null,
                        vitaminC ? VITAMIN_C_KEEPS : null)
                .build();
    }
}
