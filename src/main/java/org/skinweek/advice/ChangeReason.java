package org.skinweek.advice;

import java.util.List;
import org.skinweek.planner.Term;
import org.skinweek.routine.Use;
import org.skinweek.rules.Flag;

/** Why a use leaves the place that it had in the plan. */
public sealed interface ChangeReason {
    /** Its product is put away. */
    record PutAway() implements ChangeReason {}

    /** Its product is wished for not at all. */
    record LeftOut() implements ChangeReason {}

    /**
     * Its product is wished for less often than it was planned.
     *
     * @param times uses that are wished for, 1 or more
     */
    record WishedLess(int times) implements ChangeReason {}

    /** The user did not want it there. */
    record Unwanted() implements ChangeReason {}

    /** The session is to stay free. */
    record KeptFree() implements ChangeReason {}

    /** It is care, which is laid anew where a session needs it. */
    record Care() implements ChangeReason {}

    /**
     * It would be flagged there now.
     *
     * @param flag what would be flagged
     * @param others uses of other products with which it would be, in order of time; none where it is about the product
     *     itself
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
     * @param term the first thing in which it is
     */
    record Better(Term term) implements ChangeReason {}

    /**
     * It makes room for what comes to its old session or one beside it.
     *
     * @param others products that come there
     */
    record MakesRoom(List<Integer> others) implements ChangeReason {
        /** Copies the list. */
        public MakesRoom {
            others = List.copyOf(others);
        }
    }

    /** The week as a whole is better, though this change alone would not make it so. */
    record Together() implements ChangeReason {}
}
