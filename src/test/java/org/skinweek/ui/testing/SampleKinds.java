package org.skinweek.ui.testing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinZone;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;

/** Products of every zone, with sun protection, of which little or nothing is known, and a device; the last two are planned, too. */
final class SampleKinds {
    private SampleKinds() {}

    static Notebook added(Notebook notebook) {
        List<Product> products = List.of(
                Product.of(
                        "lids",
                        "Retinol eye cream",
                        Form.LEAVE_ON,
                        ProductCategory.MOISTURISER,
                        List.of(Dose.of("retinol", 0.1))),
                ProductBuilder.of(
                                "fluid",
                                "Mineral fluid",
                                Form.LEAVE_ON,
                                ProductCategory.SUNSCREEN,
                                List.of(Dose.of("spf")))
                        .spf(50)
                        .build(),
                Product.of("oil", "Tea tree spot oil", Form.LEAVE_ON, ProductCategory.TREATMENT, List.of()),
                ProductBuilder.of(
                                "heel",
                                "Heel balm",
                                Form.LEAVE_ON,
                                ProductCategory.OTHER,
                                List.of(Dose.of("lactic_acid", 5), Dose.other("Moon dust", 25.0)))
                        .zone(SkinZone.BODY)
                        .build(),
                Product.of("roller", "Dermaroller 0.5 mm", Form.LEAVE_ON, ProductCategory.DEVICE, List.of()));
        List<Change> changes = new ArrayList<>();
        products.forEach(product -> changes.add(new Change.OfProduct(null, product)));
        Map.Entry<LocalDate, WeekPlan> plan =
                notebook.plan().weeks().entrySet().iterator().next();
        changes.add(new Change.OfWeek(
                plan.getKey(),
                plan.getValue(),
                plan.getValue()
                        .with(new WeekPlacement(DayOfWeek.WEDNESDAY, Session.EVENING, "oil"))
                        .with(new WeekPlacement(DayOfWeek.FRIDAY, Session.EVENING, "heel"))
                        .with(new WeekPlacement(DayOfWeek.SATURDAY, Session.MORNING, "roller"))));
        return notebook.after(changes);
    }
}
