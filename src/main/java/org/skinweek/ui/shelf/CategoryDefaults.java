package org.skinweek.ui.shelf;

import java.util.Optional;
import org.skinweek.routine.Category;
import org.skinweek.routine.Form;

/** What a category says about a product until the user says otherwise. */
public final class CategoryDefaults {
    private CategoryDefaults() {}

    /** Leave-on, but for what is washed off as a rule. */
    public static Form form(Category category) {
        return switch (category) {
            case CLEANSER, SCRUB, MASK, PEEL -> Form.RINSE_OFF;
            case TONER, SERUM, TREATMENT, MOISTURISER, SUNSCREEN, OIL, OTHER -> Form.LEAVE_ON;
        };
    }

    /** Id of the helper that a category is: a sunscreen holds sunscreen. */
    public static Optional<String> helper(Category category) {
        return switch (category) {
            case CLEANSER -> Optional.of("cleanser");
            case MOISTURISER -> Optional.of("moisturiser");
            case SUNSCREEN -> Optional.of("spf");
            case TONER, SERUM, TREATMENT, SCRUB, MASK, PEEL, OIL, OTHER -> Optional.empty();
        };
    }
}
