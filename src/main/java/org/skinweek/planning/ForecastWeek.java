package org.skinweek.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.skinweek.routine.WeekPlan;
import org.skinweek.rules.Flag;
import org.skinweek.rules.RecoveryState;

/**
 * One of the coming weeks as it will probably go.
 *
 * @param start its first day
 * @param plan what will be used
 * @param recovery how careful the week begins, after a reaction
 * @param steps what is used more or less often than in the week before, and why
 * @param flags what the rules have against it: stop and caution, the gravest first
 * @param request what to ask of the planner for what is new in the week; empty where nothing is
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
        /** Its slow start allows more, or it is not new any more. */
        STEP_UP,
        /** After a reaction. */
        RECOVERY,
        /** The opened pack keeps no longer. */
        RUNS_OUT,
        /** The user has planned it so. */
        PLANNED
    }

    /**
     * A product that is used more or less often than in the week before, or whose pack runs out.
     *
     * @param product its id
     * @param before uses in the week before
     * @param after uses in this week
     * @param why what makes it so
     * @param keepsUntil the last day on which the pack keeps, where it runs out in this week or has before it
     */
    public record Step(String product, int before, int after, Why why, Optional<LocalDate> keepsUntil) {
        /** True when the pack keeps into the week that begins on a day, so that the weeks after it are others. */
        public boolean endsWithin(LocalDate start) {
            return keepsUntil.filter(last -> !last.isBefore(start)).isPresent();
        }
    }
}
