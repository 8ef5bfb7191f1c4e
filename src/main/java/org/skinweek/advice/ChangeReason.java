package org.skinweek.advice;

import java.util.List;
import org.skinweek.planner.CostTerm;
import org.skinweek.routine.Use;
import org.skinweek.rules.Flag;

/** Why a use leaves the place that it had in the plan. */
public sealed interface ChangeReason {
    /** Reasons that need no further detail. */
    enum Plain implements ChangeReason {
        /** Its product is put away. */
        PUT_AWAY,
        /** Its product is not wished for at all. */
        LEFT_OUT,
        /** The user did not want it there. */
        UNWANTED,
        /** The session is to stay free. */
        KEPT_FREE,
        /** It is care, which is planned anew where a session needs it. */
        CARE,
        /** The week as a whole is better, though this change alone would not make it so. */
        TOGETHER
    }

    /**
     * Its product is wished for less often than it was planned.
     *
     * @param times uses that are wished for, 1 or more
     */
    record WishedLess(int times) implements ChangeReason {}

    /**
     * It would be flagged there now.
     *
     * @param flag what would be flagged
     * @param others uses of other products that it would clash with, in order of time; none where the flag is about the
     *     product itself
     */
    record Flagged(Flag flag, List<Use> others) implements ChangeReason {
        /** Copies the list. */
        public Flagged {
            others = List.copyOf(others);
        }
    }

    /**
     * The new place is better.
     *
     * @param term the first term of the objective in which it is better
     */
    record Better(CostTerm term) implements ChangeReason {}

    /**
     * It makes room for what comes to its old session, or to that of a neighbouring day.
     *
     * @param others the products that come there
     */
    record MakesRoom(List<Integer> others) implements ChangeReason {
        /** Copies the list. */
        public MakesRoom {
            others = List.copyOf(others);
        }
    }
}
