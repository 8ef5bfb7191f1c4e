package org.skinweek.routine;

import java.util.List;
import java.util.Locale;

/** What kind of product it is sold as; decides the assumed strength of an undeclared acid and the layering order. */
public enum Category {
    /** Washes the face. */
    CLEANSER("cleanser", "face_wash", "wash"),
    /** Watery, after cleansing. */
    TONER("toner", "essence", "mist", "pads", "lotion_toner"),
    /** Concentrated, in drops. */
    SERUM("serum", "ampoule", "booster", "concentrate", "solution"),
    /** A treatment in any other base: gel, spot treatment, medicine. */
    TREATMENT("treatment", "gel", "spot_treatment", "medicine", "exfoliant", "retinoid"),
    /** Cream or lotion that cares. */
    MOISTURISER("moisturiser", "moisturizer", "cream", "lotion", "balm", "night_cream", "day_cream", "eye_cream"),
    /** Protects from the sun. */
    SUNSCREEN("sunscreen", "spf", "sun_cream"),
    /** Rubs. */
    SCRUB("scrub", "polish"),
    /** Is left on for minutes, then rinsed. */
    MASK("mask", "clay_mask"),
    /** Strong acid, minutes, rinsed. */
    PEEL("peel", "peeling"),
    /** Face oil. */
    OIL("oil", "face_oil"),
    /** Anything else. */
    OTHER("other");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> words;

    Category(String... words) {
        this.words = List.of(words);
    }

    /** The word that routine files use. */
    public String word() {
        return words.get(0);
    }

    /**
     * The category that a free word means. The word is open in routine files: an unknown one is {@link #OTHER}, which
     * no rule reads anything into.
     */
    public static Category fromWord(String word) {
        String plain = word.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        for (Category category : values()) {
            if (category.words.contains(plain)) {
                return category;
            }
        }
        return OTHER;
    }
}
