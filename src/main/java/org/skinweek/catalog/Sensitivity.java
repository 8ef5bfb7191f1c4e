package org.skinweek.catalog;

/** How much the skin takes before it protests; every number of the rule book has one value for each. */
public enum Sensitivity {
    /** Resilient or oily skin that has used actives without trouble for at least three months; never assumed. */
    LOW,
    /** What is assumed until the user says otherwise. */
    NORMAL,
    /** Reacts easily; forced by rosacea and by a tendency to eczema. */
    SENSITIVE
}
