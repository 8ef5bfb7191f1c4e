/**
 * Finds the best week of a task and proves it. Other packages use only {@link Planner}, {@link PossibleWeeks} and
 * {@link SlotCosts}.
 */
@NullMarked
package org.skinweek.planner.search;

import org.jspecify.annotations.NullMarked;
