package org.skinweek.planning;

import org.skinweek.planner.Proposal;

/**
 * A request and the proposal that answers it.
 *
 * @param request what was asked
 * @param proposal what the planner found
 */
public record PlannedDays(PlanRequest request, Proposal proposal) {}
