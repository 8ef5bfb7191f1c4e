package org.skinweek.reminder;

import java.util.Optional;
import org.skinweek.catalog.Catalog;
import org.skinweek.routine.Product;

/** What kind of exfoliation day a product makes, for its name alone: how often it may be, the rules say. */
final class ExfoliationDays {
    private final Catalog catalog;

    ExfoliationDays(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The kind as the last part of a key: scrub, peel or mask; empty for all else. */
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
