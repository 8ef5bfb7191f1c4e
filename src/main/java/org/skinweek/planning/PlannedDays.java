package org.skinweek.planning;

import org.skinweek.planner.Proposal;

/**
 * Days that were planned as asked.
 *
 * @param request what was asked
 * @param proposal what came out
 */
public record PlannedDays(PlanRequest request, Proposal proposal) {}
