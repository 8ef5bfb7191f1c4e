package org.skinweek.ui.product;

import java.util.Optional;
import org.skinweek.routine.ProductCategory;

/** What a category puts into a product until the user says otherwise. */
public final class CategoryDefaults {
    private CategoryDefaults() {}

    /** Id of the helper that a category is: a sunscreen holds sunscreen. */
    public static Optional<String> helper(ProductCategory category) {
        return switch (category) {
            case CLEANSER -> Optional.of("cleanser");
            case MOISTURISER -> Optional.of("moisturiser");
            case SUNSCREEN -> Optional.of("spf");
            case TONER, SERUM, TREATMENT, SCRUB, MASK, PEEL, OIL, DEVICE, OTHER -> Optional.empty();
        };
    }
}
