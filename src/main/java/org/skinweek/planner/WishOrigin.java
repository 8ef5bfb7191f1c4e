package org.skinweek.planner;

/** Who or what says how often a product should be used. */
public enum WishOrigin {
    /** The prescriber, whose number comes before all others. */
    PRESCRIBED,
    /** The user. */
    WISHED,
    /** Nobody, but it is planned so often already: what works is neither intensified nor taken away unasked. */
    PLANNED,
    /** Nobody: it is usual for this skin, by label or catalogue. */
    USUAL
}
