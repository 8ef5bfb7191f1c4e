package org.skinweek.planner;

/** Who or what says how often a product should be used. */
public enum WishOrigin {
    /** The prescriber, whose number comes before all others. */
    PRESCRIBED,
    /** The user. */
    WISHED,
    /** The present plan: what works is neither intensified nor taken away unasked. */
    PLANNED,
    /** Label or catalogue, which say what is usual for this skin. */
    USUAL
}
