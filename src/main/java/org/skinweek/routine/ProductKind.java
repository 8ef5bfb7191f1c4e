package org.skinweek.routine;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.ActiveFamily;

/**
 * What a product does in a routine, as far as another of the same kind does it, too: two retinoids are of a kind, and so are
 * two moisturisers. What is washed off does something else than what stays on, and so does what goes elsewhere.
 *
 * @param family of what treats in it; that of care for all others
 * @param category what it is sold as, where nothing in it treats; absent for treatments, which come as serums and creams alike
 * @param form leave-on or rinse-off
 * @param zone where it goes
 */
public record ProductKind(ActiveFamily family, @Nullable ProductCategory category, Form form, SkinZone zone) {
    /** The kind of a product; empty where nothing is known of what it does. */
    public static Optional<ProductKind> of(Product product, Treatments treatments) {
        if (treatments.isUnknown(product)) {
            return Optional.empty();
        }
        ActiveFamily family = treatments.family(product);
        @Nullable ProductCategory category = family == ActiveFamily.SUPPORT ? product.category() : null;
        return Optional.of(new ProductKind(family, category, product.form(), product.zone()));
    }

    /** The others of a shelf that are of the same kind, in the order of the shelf. */
    public static List<Product> alike(Product product, List<Product> shelf, Treatments treatments) {
        Optional<ProductKind> kind = of(product, treatments);
        return kind.isEmpty()
                ? List.of()
                : shelf.stream()
                        .filter(other -> !Objects.equals(other.id(), product.id()))
                        .filter(other -> of(other, treatments).equals(kind))
                        .toList();
    }
}
