package org.skinweek.catalog;

/**
 * Minutes to leave around an active.
 *
 * @param beforeMinutes between the step before and this one
 * @param afterMinutes between this step and the next
 * @param note why, or why not
 */
public record WaitingTimes(int beforeMinutes, int afterMinutes, String note) {}
