package org.skinweek.planner;

import org.jspecify.annotations.Nullable;

/**
 * When a product that is new to the skin begins.
 *
 * @param product index of the product
 * @param inDays days from the first day of the week to its first day; 0 for what begins now
 * @param why what decides when it begins
 * @param after index of the product that it waits for; absent where it waits for none
 */
public record ProductIntroduction(
        int product, int inDays, Why why, @Nullable Integer after) {
    /** What decides when a product begins. */
    public enum Why {
        /** It is the first one in the order. */
        FIRST,
        /** A doctor prescribed it. */
        PRESCRIBED,
        /** The user pinned it, or chose that it begins now. */
        CHOSEN,
        /** It is gentle and for the morning, so that it may begin while another one is new. */
        GENTLE_MORNING,
        /** The skin is getting to know another one. */
        ONE_AT_A_TIME,
        /** The user or an accepted plan has set a later day. */
        LATER_DAY
    }

    /** True for what does not begin now. */
    public boolean waits() {
        return inDays > 0;
    }
}
