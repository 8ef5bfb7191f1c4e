package org.skinweek.advice;

import java.util.List;
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
 * @param later what is planned for the seven days after the week, counted from its first day, which must not become worse;
 *     empty where nobody knows, and where the week comes again and again
 * @param lastEdit what the user planned last, which gives way before older uses do; empty where that is unknown
 */
public record FixTask(Timeline week, Predicate<Use> movable, List<Use> later, Set<Use> lastEdit) {
    /** Copies the collections. */
    public FixTask {
        later = List.copyOf(later);
        lastEdit = Set.copyOf(lastEdit);
    }

    /** A week for which it is unknown what was planned last. */
    public FixTask(Timeline week, Predicate<Use> movable) {
        this(week, movable, Set.of());
    }

    /** A week of which no other follows. */
    public FixTask(Timeline week, Predicate<Use> movable, Set<Use> lastEdit) {
        this(week, movable, List.of(), lastEdit);
    }

    /** The same task with what is planned after the week. */
    public FixTask before(List<Use> uses) {
        return new FixTask(week, movable, uses, lastEdit);
    }

    /** The same task with prescribed uses fixed in place. */
    FixTask keepingPrescribed() {
        return new FixTask(week, use -> movable.test(use) && !isPrescribed(use), later, lastEdit);
    }

    boolean isPrescribed(Use use) {
        return week.products().get(use.product()).isPrescribed();
    }
}
