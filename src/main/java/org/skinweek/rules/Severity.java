package org.skinweek.rules;

/** How much a flag matters, from least to most. Only caution and stop count against a plan. */
public enum Severity {
    /** Something that people fear although it is fine; shown as good news, never as a warning. */
    REASSURANCE,
    /** An optional improvement; never blocks, never counts. */
    TIP,
    /** A change is recommended. */
    CAUTION,
    /** Do not do this, or ask a professional first. */
    STOP;

    /** True for caution and stop: what the planner never proposes and what {@code check} exits with 1 for. */
    public boolean counts() {
        return this == CAUTION || this == STOP;
    }
}
