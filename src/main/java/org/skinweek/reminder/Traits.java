package org.skinweek.reminder;

import java.util.List;
import java.util.Optional;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.Catalog;
import org.skinweek.routine.Form;
import org.skinweek.routine.LayeringOrder;
import org.skinweek.routine.Product;

/** What reminders need to know about a product, read from its actives. */
final class Traits {
    private final Catalog catalog;
    private final LayeringOrder order;

    Traits(Catalog catalog) {
        this.catalog = catalog;
        this.order = new LayeringOrder(catalog);
    }

    /** True when the product does more than wash, moisten or protect. */
    boolean treats(Product product) {
        return actives(product).stream().anyMatch(active -> !active.support());
    }

    /** True for what only washes the face: too plain a step to be reminded of. */
    boolean onlyCleanses(Product product) {
        return !treats(product) && order.layer(product) == 0;
    }

    /** True for leave-on alpha hydroxy acids and for peels: skin burns more easily for a week after. */
    boolean sensitisesForAWeek(Product product) {
        return actives(product).stream()
                .anyMatch(active -> active.activeClass().equals("peel")
                        || (active.activeClass().equals("aha") && product.form() == Form.LEAVE_ON));
    }

    /** True for every retinoid that has to be stepped up; the weakest esters do not count. */
    boolean isRetinoid(Product product) {
        return actives(product).stream()
                .anyMatch(active -> active.family() == ActiveFamily.RETINOID && active.ramp() != null);
    }

    /** What kind of exfoliation day the product makes, as the last part of a key: scrub, peel or mask. */
    Optional<String> exfoliation(Product product) {
        return actives(product).stream()
                .map(active -> switch (active.activeClass()) {
                    case "physical" -> "scrub";
                    case "peel" -> "peel";
                    case "clay", "enzyme" -> "mask";
                    default -> "";
                })
                .filter(kind -> !kind.isEmpty())
                .findFirst();
    }

    /** Sorts products in the order in which they go on the skin. */
    List<Product> layered(List<Product> products) {
        return order.sorted(products);
    }

    private List<Active> actives(Product product) {
        return product.doses().stream()
                .map(dose -> catalog.active(dose.active()))
                .flatMap(Optional::stream)
                .toList();
    }
}
