/**
 * Finds the best week of a task and proves it. Only {@link Planner}, {@link PossibleWeeks} and {@link SlotCosts} are
 * for others.
 */
@NullMarked
package org.skinweek.planner.search;

import org.jspecify.annotations.NullMarked;
