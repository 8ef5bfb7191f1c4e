package org.skinweek.routine;

import java.util.List;
import java.util.Locale;

/** What kind of product it is sold as; decides the assumed strength of an undeclared acid and the layering order. */
public enum ProductCategory {
    /** Washes the face. */
    CLEANSER(
            "cleanser",
            "face_wash",
            "wash",
            "facial_wash",
            "facial_cleanser",
            "face_cleanser",
            "powder_cleanser",
            "powder_wash",
            "enzyme_cleanser",
            "enzyme_wash",
            "gel_cleanser",
            "foam_cleanser",
            "cream_cleanser",
            "oil_cleanser",
            "cleansing_balm",
            "cleansing_oil",
            "cleansing_milk",
            "cleansing_gel",
            "cleansing_foam",
            "soap",
            "bar_soap",
            "syndet",
            "shower_gel",
            "body_wash",
            "micellar_water",
            "makeup_remover",
            "make_up_remover"),
    /** Watery, after cleansing. */
    TONER("toner", "essence", "mist", "pads", "lotion_toner"),
    /** Concentrated, in drops. */
    SERUM("serum", "ampoule", "booster", "concentrate", "solution"),
    /** A treatment in any other base: gel, spot treatment, medicine. */
    TREATMENT("treatment", "gel", "spot_treatment", "medicine", "exfoliant", "retinoid"),
    /** Cream or lotion that cares. */
    MOISTURISER(
            "moisturiser",
            "moisturizer",
            "cream",
            "lotion",
            "balm",
            "night_cream",
            "day_cream",
            "eye_cream",
            "hand_cream",
            "foot_cream",
            "body_cream",
            "body_lotion"),
    /** Protects from the sun. */
    SUNSCREEN("sunscreen", "spf", "sun_cream"),
    /** Rubs. */
    SCRUB("scrub", "polish"),
    /** Is left on for minutes, then rinsed; a sheet or sleeping mask stays on. */
    MASK("mask", "clay_mask", "sheet_mask"),
    /** Strong acid, minutes, rinsed. */
    PEEL("peel", "peeling"),
    /** Face oil. */
    OIL("oil", "face_oil"),
    /** A tool that pricks, shines or shaves; nothing is in it. */
    DEVICE(
            "device",
            "microneedling",
            "dermaroller",
            "derma_roller",
            "dermapen",
            "dermaplaning",
            "led_mask",
            "led",
            "light_therapy",
            "cleansing_brush"),
    /** Anything else. */
    OTHER("other");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> words;

    ProductCategory(String... words) {
        this.words = List.of(words);
    }

    /** The word that routine files use. */
    public String word() {
        return words.get(0);
    }

    /** True for what washes, moistens or protects, and is taken for nothing more unless somebody says so. */
    public boolean isCare() {
        return this == CLEANSER || this == MOISTURISER || this == SUNSCREEN;
    }

    /**
     * Whether such a product is washed off as a rule.
     *
     * @param name what it is called, or the word of its category, which tells masks that stay on
     */
    public Form usualForm(String name) {
        return switch (this) {
            case CLEANSER, SCRUB, PEEL -> Form.RINSE_OFF;
            case MASK -> ProductWords.isLeftOnMask(name) ? Form.LEAVE_ON : Form.RINSE_OFF;
            case TONER, SERUM, TREATMENT, MOISTURISER, SUNSCREEN, OIL, DEVICE, OTHER -> Form.LEAVE_ON;
        };
    }

    /**
     * The category that a free word means. The word is open in routine files: an unknown one is {@link #OTHER}, which
     * no rule reads anything into.
     */
    public static ProductCategory fromWord(String word) {
        String plain = word.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        for (ProductCategory category : values()) {
            if (category.words.contains(plain)) {
                return category;
            }
        }
        return OTHER;
    }
}
