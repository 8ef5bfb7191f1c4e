package org.skinweek.routine;

/** What the user wants from the routine. */
public enum Goal {
    /** Less shine. */
    OIL,
    /** Fewer clogged pores and spots. */
    CLOGGED,
    /** Firmer, smoother skin. */
    FIRMNESS,
    /** A more even tone. */
    TONE,
    /** Calmer skin. */
    CALM
}
