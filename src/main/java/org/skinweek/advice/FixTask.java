package org.skinweek.advice;

import java.util.Set;
import java.util.function.Predicate;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;

/**
 * A week whose troubles are to be cleared.
 *
 * @param week the week
 * @param movable the planned uses that may be changed and the places that they may go to, such as those that are not in
 *     the past
 * @param lastEdit what the user planned last, which gives way before older uses do; empty where that is unknown
 */
public record FixTask(Timeline week, Predicate<Use> movable, Set<Use> lastEdit) {
    /** Copies the set. */
    public FixTask {
        lastEdit = Set.copyOf(lastEdit);
    }

    /** A week for which it is unknown what was planned last. */
    public FixTask(Timeline week, Predicate<Use> movable) {
        this(week, movable, Set.of());
    }

    /** The same task with prescribed uses fixed in place. */
    FixTask keepingPrescribed() {
        return new FixTask(week, use -> movable.test(use) && !isPrescribed(use), lastEdit);
    }

    boolean isPrescribed(Use use) {
        return week.products().get(use.product()).isPrescribed();
    }
}
