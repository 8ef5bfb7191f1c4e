package org.skinweek.routine;

/** Whether a product stays on the skin; most acid rules are about leave-on products only. */
public enum Form {
    /** Stays on: toner, serum, cream. */
    LEAVE_ON,
    /** Is washed off: cleanser, scrub, mask, peel. */
    RINSE_OFF
}
