package org.skinweek.diary;

/** What was going on beside the products, since it may explain the skin. Anything else is written as text. */
public enum SkinTag {
    /** A short night. */
    LATE_NIGHT,
    /** Other water, other air. */
    TRAVEL,
    /** Hair was removed. */
    WAXING,
    /** Much sun. */
    SUN
}
