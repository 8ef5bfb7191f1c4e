package org.skinweek.routine;

/** What the size on a pack is given in. */
public enum SizeUnit {
    /** What flows. */
    MILLILITRES,
    /** What is weighed, such as a balm or a powder. */
    GRAMS
}
