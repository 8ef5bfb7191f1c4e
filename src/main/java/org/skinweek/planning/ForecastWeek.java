package org.skinweek.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.skinweek.routine.WeekPlan;
import org.skinweek.rules.Flag;
import org.skinweek.rules.RecoveryState;

/**
 * One of the coming weeks as forecast.
 *
 * @param start its first day
 * @param plan the uses of the week
 * @param recovery how careful the beginning of the week has to be after a reaction
 * @param steps what is used more or less often than in the week before, and why
 * @param flags the week's flags of stop and caution, the gravest first
 * @param request the request to the planner that would bring the week's changes; empty where there are none
 */
public record ForecastWeek(
        LocalDate start,
        WeekPlan plan,
        RecoveryState recovery,
        List<Step> steps,
        List<Flag> flags,
        Optional<PlanRequest> request) {
    /** Copies the lists. */
    public ForecastWeek {
        steps = List.copyOf(steps);
        flags = List.copyOf(flags);
    }

    /** Why a product is used more or less often than in the week before. */
    public enum Why {
        /** It is the first week of a product that waited for its day. */
        BEGINS,
        /** Its slow start allows more, or it is no longer new. */
        STEP_UP,
        /** After a reaction. */
        RECOVERY,
        /** The opened pack expires. */
        RUNS_OUT,
        /** The user has planned it so. */
        PLANNED
    }

    /**
     * A product that is used more or less often than in the week before, or whose pack expires.
     *
     * @param product its id
     * @param before uses in the week before
     * @param after uses in this week
     * @param why the cause
     * @param keepsUntil the last day before the pack expires, where it expires in this week or an earlier one
     */
    public record Step(String product, int before, int after, Why why, Optional<LocalDate> keepsUntil) {
        /**
         * True when the pack still keeps at the start of the week and expires within it, so that later weeks differ.
         */
        public boolean endsWithin(LocalDate start) {
            return keepsUntil.filter(last -> !last.isBefore(start)).isPresent();
        }
    }
}
