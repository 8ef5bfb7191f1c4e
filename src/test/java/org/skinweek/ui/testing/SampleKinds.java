package org.skinweek.ui.testing;

import java.util.ArrayList;
import java.util.List;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Category;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.Zone;

/** Products of every zone, with sun protection, of which little or nothing is known, and a device. */
final class SampleKinds {
    private SampleKinds() {}

    static Notebook added(Notebook notebook) {
        List<Product> products = List.of(
                Product.of(
                        "lids",
                        "Retinol eye cream",
                        Form.LEAVE_ON,
                        Category.MOISTURISER,
                        List.of(Dose.of("retinol", 0.1))),
                ProductBuilder.of("fluid", "Mineral fluid", Form.LEAVE_ON, Category.SUNSCREEN, List.of(Dose.of("spf")))
                        .spf(50)
                        .build(),
                Product.of("oil", "Tea tree spot oil", Form.LEAVE_ON, Category.TREATMENT, List.of()),
                ProductBuilder.of(
                                "heel",
                                "Heel balm",
                                Form.LEAVE_ON,
                                Category.OTHER,
                                List.of(Dose.of("lactic_acid", 5), Dose.other("Moon dust", 25.0)))
                        .zone(Zone.BODY)
                        .build(),
                Product.of("roller", "Dermaroller 0.5 mm", Form.LEAVE_ON, Category.DEVICE, List.of()));
        List<Change> changes = new ArrayList<>();
        products.forEach(product -> changes.add(new Change.OfProduct(null, product)));
        return notebook.after(changes);
    }
}
