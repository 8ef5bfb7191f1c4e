package org.skinweek.routine;

/** How bad a skin reaction is. */
public enum SymptomLevel {
    /** A little red, dry or stinging for a while. */
    MILD,
    /** Burning, peeling or sore. */
    MODERATE,
    /** Raw, blistered or weeping. */
    SEVERE,
    /** Swelling, hives, trouble breathing: an emergency. */
    ALLERGIC
}
