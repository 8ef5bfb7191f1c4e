package org.skinweek.reminder;

import java.util.Optional;
import org.skinweek.catalog.Catalog;
import org.skinweek.routine.Product;

/**
 * The kind of exfoliation day that a product makes, only for its name; how often there may be one is up to the rules.
 */
final class ExfoliationDays {
    private final Catalog catalog;

    ExfoliationDays(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The kind as the last part of a message key: scrub, peel or mask; empty for other products. */
    Optional<String> kind(Product product) {
        return product.doses().stream()
                .flatMap(dose -> catalog.active(dose.active()).stream())
                .map(active -> switch (active.activeClass()) {
                    case "physical" -> "scrub";
                    case "peel" -> "peel";
                    case "clay", "enzyme" -> "mask";
                    default -> "";
                })
                .filter(kind -> !kind.isEmpty())
                .findFirst();
    }
}
