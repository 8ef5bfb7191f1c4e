package org.skinweek.label;

import java.util.Locale;

/** How sure a reading is. */
public enum LabelCertainty {
    /** A guess: the text is damaged, much of it is unknown, or its order says nothing. */
    LOW,
    /** Likely, though something had to be assumed. */
    MEDIUM,
    /** The text says it plainly. */
    HIGH;

    /** The word that {@code skinweek label --json} uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The lower of two certainties. */
    public LabelCertainty and(LabelCertainty other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
