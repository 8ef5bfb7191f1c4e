package org.skinweek.routine;

/** Something about the skin that changes which rules apply. */
public enum SkinCondition {
    /** Rosacea; makes the skin count as sensitive. */
    ROSACEA,
    /** A tendency to eczema; makes the skin count as sensitive. */
    ECZEMA,
    /** Eczema that is there now. */
    ACTIVE_ECZEMA,
    /** Sunburnt now. */
    SUNBURN,
    /** Wounds, cuts, raw or peeling skin now. */
    BROKEN_SKIN,
    /** Inflamed pimples or cysts. */
    INFLAMMATORY_ACNE,
    /** Marks easily or has darker skin. */
    DARKENS_EASILY,
    /** Waxing is planned. */
    WAX_PLANNED
}
