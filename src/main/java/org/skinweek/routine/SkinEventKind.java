package org.skinweek.routine;

/** What can happen to the skin on a date, and asks for care before or after it. */
public enum SkinEventKind {
    /** Hair is removed with wax. */
    WAXING,
    /** A peel at a clinic or salon, stronger than those for home. */
    CLINIC_PEEL,
    /** A laser treatment. */
    LASER,
    /** The skin is burnt by the sun: never planned, so nothing comes before it. */
    SUNBURN
}
