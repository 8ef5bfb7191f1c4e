package org.skinweek.catalog;

/** How well a rule or a claim is supported; the grade of the rule itself, not of its best source. */
public enum EvidenceGrade {
    /** Regulation, a medicine's label or a randomised trial. */
    A,
    /** A review, a guideline or a dermatology society. */
    B,
    /** Expert consensus, a clinic's hand-out, a brand's label or an uncontrolled trial. */
    C,
    /** Tradition, analogy or engineering judgement. */
    D
}
