package org.skinweek.routine;

import java.util.Locale;
import java.util.Optional;

/**
 * Where on the skin a product goes. Two products of different zones are not one layer on another, and what burns on the
 * lids may do no harm on a heel.
 */
public enum SkinZone {
    /** The whole face, and what nothing says otherwise of. */
    FACE,
    /** Lids and the skin around the eyes. */
    EYES,
    /** Single blemishes. */
    SPOT,
    /** Anything below the chin, and the scalp. */
    BODY;

    /** The word that routine files use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The zone that a free word for a category names, such as {@code eye_cream}. Empty where the word names none, and
     * for the face, which is meant anyway.
     */
    public static Optional<SkinZone> ofCategory(String categoryWord) {
        boolean everywhere = ProductWords.washesOrProtects(ProductCategory.fromWord(categoryWord), categoryWord);
        return ProductWords.zone(categoryWord, everywhere).filter(zone -> zone != FACE);
    }

    /** The zone that a product's name tells; the face where it tells none. */
    static SkinZone ofName(ProductCategory category, String name) {
        return ProductWords.zone(name, ProductWords.washesOrProtects(category, name))
                .orElse(FACE);
    }
}
