package org.skinweek.planning;

/** What a product is for in a routine that others found good; which product of a shelf that is, is asked of its actives. */
public enum TemplateRole {
    /** Washes. */
    CLEANSER,
    /** Rubs, with clay in it. */
    SCRUB,
    /** A hydroxy acid that stays on. */
    ACID,
    /** Vitamin C or one of its derivatives. */
    VITAMIN_C,
    /** Niacinamide. */
    NIACINAMIDE,
    /** A retinoid of any strength. */
    RETINOID,
    /** Moistens. */
    MOISTURISER,
    /** Protects from the sun. */
    SUNSCREEN
}
