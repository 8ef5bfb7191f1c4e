package org.skinweek.routine;

/** How much oil the skin makes. */
public enum SkinType {
    /** Shines all over. */
    OILY,
    /** Shines on forehead, nose and chin. */
    COMBINATION,
    /** Neither. */
    NORMAL,
    /** Feels tight. */
    DRY
}
