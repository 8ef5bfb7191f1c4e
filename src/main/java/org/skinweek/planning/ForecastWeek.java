package org.skinweek.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.skinweek.routine.WeekPlan;
import org.skinweek.rules.Flag;
import org.skinweek.rules.RecoveryState;

/**
 * One of the coming weeks: what is planned, and what is only offered beside it.
 *
 * @param start its first day
 * @param planned the uses that are planned
 * @param offered the uses of the week among the best eight weeks; nobody has accepted them yet where they differ
 * @param recovery how careful the beginning of the week has to be after a reaction
 * @param steps what is used more or less often than in the week before, and why
 * @param flags the flags of stop and caution of what is planned, the gravest first
 * @param requests the requests to the planner that would bring what is offered; none where nothing is
 */
public record ForecastWeek(
        LocalDate start,
        WeekPlan planned,
        WeekPlan offered,
        RecoveryState recovery,
        List<Step> steps,
        List<Flag> flags,
        List<PlanRequest> requests) {
    /** Copies the lists. */
    public ForecastWeek {
        steps = List.copyOf(steps);
        flags = List.copyOf(flags);
        requests = List.copyOf(requests);
    }

    /** Why a product is used more or less often than in the week before. */
    public enum Why {
        /** It is the first week of a product that waited for its day. */
        BEGINS,
        /** Its slow start allows more, or it is no longer new. */
        STEP_UP,
        /** It may be used as often as the user wishes, or as is usual. */
        WISH,
        /** The rules do not let everything be used so often. */
        RULES,
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
     * @param before uses in the week before, as far as that was planned or offered
     * @param after uses in this week
     * @param why the cause
     * @param keepsUntil the last day before the pack expires, where it expires in this week or an earlier one
     * @param offered true where the plan has another number of uses in this week
     */
    public record Step(
            String product, int before, int after, Why why, Optional<LocalDate> keepsUntil, boolean offered) {
        /**
         * True when the pack still keeps at the start of the week and expires within it, so that later weeks differ.
         */
        public boolean endsWithin(LocalDate start) {
            return keepsUntil.filter(last -> !last.isBefore(start)).isPresent();
        }
    }
}
