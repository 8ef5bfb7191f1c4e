package org.skinweek.catalog;

/** The broad kind of an active, which gives it its colour and shape on the screen. */
public enum ActiveFamily {
    /** Hydroxy acids of every kind, and strong rinse-off peels. */
    ACID,
    /** Scrubs, clay and enzymes. */
    SCRUB,
    /** Tools rather than ingredients: rollers with needles, light masks, razors, brushes. */
    DEVICE,
    /** Niacinamide. */
    NIACINAMIDE,
    /** Retinoids, from esters to prescription medicines. */
    RETINOID,
    /** Vitamin C and its derivatives. */
    VITAMIN_C,
    /** Azelaic acid and its derivative. */
    AZELAIC,
    /** Peptides. */
    PEPTIDE,
    /** Soothing and antioxidant plants. */
    BOTANICAL,
    /** Acne treatments that are neither acid nor retinoid: benzoyl peroxide, sulfur. */
    ACNE,
    /** Pigment treatments. */
    PIGMENT,
    /** Other medicines for the skin: antibiotics, steroids, calcineurin inhibitors, those against mites or hormones. */
    MEDICINE,
    /** Cleanser, moisturiser, sunscreen and other quiet helpers. */
    SUPPORT
}
