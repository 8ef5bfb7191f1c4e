package org.skinweek.routine;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.Catalog;

/**
 * The order in which the products of a session go on: washing first, then from thin to thick, sunscreen last. Layers
 * are those of the catalogue, 0 (cleanser) to 9 (sunscreen). What a product is sold as decides where it says more than
 * its actives do: an acid in a cleanser is still a cleanser.
 */
public final class LayeringOrder {
    private static final int CLEANSER = 0;
    private static final int SCRUB = 1;
    private static final int RINSED_MASK = 2;
    private static final int WATERY = 3;
    private static final int SERUM = 4;
    private static final int OIL_PHASE = 5;
    private static final int UNKNOWN = 6;
    private static final int MOISTURISER = 7;
    private static final int FACE_OIL = 8;
    private static final int SUNSCREEN = 9;

    private final Catalog catalog;

    /** The order by the layers of a catalogue. */
    public LayeringOrder(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The products in the order in which they go on; those of one layer by name. */
    public List<Product> sorted(Collection<Product> products) {
        return products.stream().sorted(new InOrder()).toList();
    }

    /** The alphabet is made once two products share a layer: a new process takes longer for it than for all else of an order. */
    private final class InOrder implements Comparator<Product> {
        private @Nullable Collator alphabet;

        @Override
        public int compare(Product first, Product second) {
            int byLayer = Integer.compare(layer(first), layer(second));
            if (byLayer != 0) {
                return byLayer;
            }
            int byName = alphabet().compare(first.name(), second.name());
            return byName == 0 ? first.id().compareTo(second.id()) : byName;
        }

        private Collator alphabet() {
            Collator made = alphabet == null ? Collator.getInstance(Locale.ENGLISH) : alphabet;
            alphabet = made;
            return made;
        }
    }

    /** The layer of a product, 0 (first) to 9 (last). */
    public int layer(Product product) {
        return switch (product.category()) {
            case CLEANSER -> CLEANSER;
            case SCRUB -> SCRUB;
            case MASK -> product.form() == Form.RINSE_OFF ? RINSED_MASK : FACE_OIL;
            case PEEL -> product.form() == Form.RINSE_OFF ? RINSED_MASK : byActives(product, WATERY);
            case TONER -> Math.min(byActives(product, WATERY), OIL_PHASE);
            case SERUM, TREATMENT -> Math.min(byActives(product, SERUM), OIL_PHASE);
            case OIL -> treats(product) ? byActives(product, OIL_PHASE) : FACE_OIL;
            case MOISTURISER -> MOISTURISER;
            case SUNSCREEN -> SUNSCREEN;
            case DEVICE, OTHER -> byActives(product, UNKNOWN);
        };
    }

    /** Minutes that the skin should be left to dry before this product; 0 where no wait is known to matter. */
    public int minutesBefore(Product product) {
        return longest(product, active -> active.waiting().beforeMinutes());
    }

    /** Minutes to leave after this product; 0 where no wait is known to matter. */
    public int minutesAfter(Product product) {
        return longest(product, active -> active.waiting().afterMinutes());
    }

    /** The thickest of the treatments in it; helpers such as ceramides decide only where there is nothing else. */
    private int byActives(Product product, int otherwise) {
        boolean treats = treats(product);
        int layer = product.doses().stream()
                .flatMap(dose -> catalog.active(dose.active()).stream())
                .filter(active -> !treats || !active.support())
                .mapToInt(Active::layer)
                .max()
                .orElse(otherwise);
        return product.form() == Form.RINSE_OFF ? Math.min(layer, RINSED_MASK) : layer;
    }

    private boolean treats(Product product) {
        return product.doses().stream()
                .flatMap(dose -> catalog.active(dose.active()).stream())
                .anyMatch(active -> !active.support());
    }

    private int longest(Product product, ToIntFunction<Active> minutes) {
        return product.form() == Form.RINSE_OFF
                ? 0
                : product.doses().stream()
                        .flatMap(dose -> catalog.active(dose.active()).stream())
                        .mapToInt(minutes)
                        .max()
                        .orElse(0);
    }
}
