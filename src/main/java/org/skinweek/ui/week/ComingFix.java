package org.skinweek.ui.week;

import java.util.Optional;
import org.skinweek.advice.Fix;
import org.skinweek.routine.Timeline;

/**
 * What clears a flag that happened this week, and that the plan brings again, for the weeks to come.
 *
 * @param week the next week as it is planned
 * @param fix the best small change of it; empty where no small change does it
 */
record ComingFix(Timeline week, Optional<Fix> fix) {}
