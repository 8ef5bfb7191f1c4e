package org.skinweek.label;

/** How the name of an ingredient was recognised. */
public enum NameMatch {
    /** Letter for letter, but for case, accents, blanks and signs. */
    EXACT,
    /** With a slip of the pen or of a scanner. */
    TYPO,
    /** By its form, such as a plant's Latin name with “extract”. */
    PATTERN,
    /** Not at all. */
    UNKNOWN
}
