package org.skinweek.label;

import org.jspecify.annotations.Nullable;
import org.skinweek.routine.Form;
import org.skinweek.routine.ProductCategory;

/**
 * What there is to be read of one product.
 *
 * @param text the label: an ingredient list, with or without anything around it
 * @param name what the product is called; absent when only the text may tell
 * @param category what it is sold as; absent when that is to be guessed
 * @param form whether it stays on the skin; absent when that is to be guessed
 */
public record LabelText(
        String text,
        @Nullable String name,
        @Nullable ProductCategory category,
        @Nullable Form form) {
    /** A text of which nothing else is known. */
    public static LabelText of(String text) {
        return new LabelText(text, null, null, null);
    }

    /** The same text of a product with a name. */
    public LabelText named(@Nullable String productName) {
        return new LabelText(text, productName, category, form);
    }
}
