package org.skinweek.planner;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.OpenLimit;

/**
 * A week to be planned. It begins with the first day that may change; everything before is past.
 *
 * @param week the products, the skin, the past and its reactions; its planned uses are the present plan. When it
 *     recurs, the week that is found will repeat, and all of it is planned
 * @param days how many of its days may change, counted from the first, 1 to 7; the later ones stay as planned
 * @param later what is planned for days 7 to 13 and must not come to exceed a limit because of this week; empty where
 *     the week recurs or nothing is planned
 * @param wishes how often each product should be used, in the order of the products; {@link Wish#NONE} for care, and
 *     for what is put away
 * @param pinned uses that must be there, whatever the rules say
 * @param barred uses that must not be there
 * @param blocked slots, 0 to 13, without any treatment, as on a journey; pinned uses stay
 * @param objective what makes one week better than another
 * @param keepsCare true where care stays as planned, except for sunscreen and care that is not planned at all; false
 *     where care is laid in every session that can use it
 */
public record PlanTask(
        Timeline week,
        int days,
        List<Use> later,
        List<Wish> wishes,
        Set<Use> pinned,
        Set<Use> barred,
        Set<Integer> blocked,
        PlanObjective objective,
        boolean keepsCare) {
    /** A task that lays care in every session that can use it. */
    public PlanTask(
            Timeline week,
            int days,
            List<Use> later,
            List<Wish> wishes,
            Set<Use> pinned,
            Set<Use> barred,
            Set<Integer> blocked,
            PlanObjective objective) {
        this(week, days, later, wishes, pinned, barred, blocked, objective, false);
    }

    /** Copies the collections and checks that everything is where it belongs. */
    public PlanTask {
        later = List.copyOf(later);
        wishes = List.copyOf(wishes);
        pinned = Set.copyOf(pinned);
        barred = new HashSet<>(barred);
        blocked = Set.copyOf(blocked);
        if (days < 1 || days > Timeline.DAYS) {
            throw new IllegalArgumentException("days is %s: it must be from 1 to %s".formatted(days, Timeline.DAYS));
        }
        if (week.repeats() && (days != Timeline.DAYS || !later.isEmpty())) {
            throw new IllegalArgumentException("the week recurs: all of it is planned, and nothing comes after it");
        }
        if (week.recurring() != null && !Set.copyOf(week.recurring()).equals(Set.copyOf(week.planned()))) {
            throw new IllegalArgumentException(
                    "the week that recurs is another than the planned one: what is planned is to come again");
        }
        if (wishes.size() != week.products().size()) {
            throw new IllegalArgumentException("there are %s wishes for %s products: give one for each"
                    .formatted(wishes.size(), week.products().size()));
        }
        for (Use use : pinned) {
            if (use.day() < 0 || use.day() >= days) {
                throw new IllegalArgumentException(
                        "a use is pinned to day %s: it must be from 0 to %s".formatted(use.day(), days - 1));
            }
        }
        wishes = withoutArchived(wishes, week);
        barred.removeAll(pinned);
        barred = Set.copyOf(barred);
    }

    private static List<Wish> withoutArchived(List<Wish> wishes, Timeline week) {
        return IntStream.range(0, wishes.size())
                .mapToObj(product -> week.products().get(product).archived() ? Wish.NONE : wishes.get(product))
                .toList();
    }

    /**
     * A limit as a plan keeps it. A tip ignores the past, which is over: a repeating week is not made worse for its
     * sake.
     */
    public OpenLimit kept(OpenLimit limit) {
        return limit.rule().keptByPlans() && week.repeats() ? limit.withoutPast() : limit;
    }

    /** True when a use is on a day that may change. */
    public boolean open(Use use) {
        return use.day() >= 0 && use.day() < days;
    }

    /** The same task with other wishes. */
    public PlanTask withWishes(List<Wish> others) {
        return new PlanTask(week, days, later, others, pinned, barred, blocked, objective, keepsCare);
    }

    /** The same task with other sessions without any treatment. */
    public PlanTask withBlocked(Set<Integer> others) {
        return new PlanTask(week, days, later, wishes, pinned, barred, others, objective, keepsCare);
    }

    /** The same task with other pinned and barred uses. */
    public PlanTask with(Set<Use> nowPinned, Set<Use> nowBarred) {
        return new PlanTask(week, days, later, wishes, nowPinned, nowBarred, blocked, objective, keepsCare);
    }
}
