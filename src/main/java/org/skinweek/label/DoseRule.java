package org.skinweek.label;

/** How the place in a list tells whether an active acts; the word in {@code data/ingredients.json} is the same. */
public enum DoseRule {
    /** Acts in any amount that is sold, at any place: retinol, peptides, medicines. */
    ANY_AMOUNT,
    /** A drug: acts in any amount, and its leaflet may name it apart from the list of all else. */
    MEDICINE,
    /** Acts in tenths of a percent: counts below the 1 % line, too, unless it stands at the end. */
    TENTHS,
    /** Acts below 1 %, yet is often there for other reasons: below the line it counts only if the name says it. */
    IF_NAMED,
    /** Acts from about 1 % on: counts before the 1 % line. */
    AMOUNT,
    /** An acid that mostly sets the acidity: counts near the beginning, or beside other acids. */
    ADJUSTER,
    /** Weak extracts: counts near the beginning, or where several stand together before the line. */
    SEVERAL,
    /** Grains that rub: counts in scrubs and washes. */
    GRAINS,
    /** Clay: counts in masks and washes, not in make-up. */
    CLAY,
    /** Helps and treats nothing by itself, at any place. */
    SUPPORT,
    /** Acts as a peel or where a strength is stated; a little of it in a serum does not. */
    PEEL_ONLY,
    /** A filter against ultraviolet light: the product protects if it states a factor. */
    FILTER,
    /** No ingredient name stands for it; only the name of a product does. */
    NAME_ONLY
}
