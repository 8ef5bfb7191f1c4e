package org.skinweek.rules;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Use;

/** One limit of a week ahead, asked in days counted from the first of all weeks. */
final class LimitAhead {
    private final OpenLimit limit;
    private final int firstDay;
    private final Set<Use> made;
    /** What is made counts for; asked for again and again, and at first not known. */
    private double count = Double.NaN;

    /**
     * A limit.
     *
     * @param limit the limit, counted from the first day of its week
     * @param firstDay that day
     * @param made what is made and planned
     */
    LimitAhead(OpenLimit limit, int firstDay, Set<Use> made) {
        this.limit = limit;
        this.firstDay = firstDay;
        this.made = made;
    }

    Rule rule() {
        return limit.rule();
    }

    Measure measure() {
        return limit.measure();
    }

    double bound() {
        return limit.bound();
    }

    /** The sessions in which uses of a product have a part, some of them more than once. */
    IntStream slots(int product) {
        int first = Use.slot(firstDay, Session.MORNING);
        IntStream.Builder slots = IntStream.builder();
        for (OpenLimit.Weighed weighed : limit.uses()) {
            if (weighed.use().product() == product) {
                slots.add(weighed.slot() + first);
            }
        }
        for (List<Use> group : limit.onlyWith()) {
            for (Use use : group) {
                if (use.product() == product) {
                    slots.add(use.slot() + first);
                }
            }
        }
        return slots.build();
    }

    /** What one use counts for; 0 where it only brings the limit into force. */
    double weight(Use use) {
        for (OpenLimit.Weighed weighed : limit.uses()) {
            Use own = weighed.use();
            if (own.slot() + Use.slot(firstDay, Session.MORNING) == use.slot() && own.product() == use.product()) {
                return weighed.weight();
            }
        }
        return 0;
    }

    /** What is made and planned counts for. */
    double count() {
        if (Double.isNaN(count)) {
            count = count(made::contains);
        }
        return count;
    }

    /** What some uses count for. */
    double count(Predicate<Use> some) {
        return limit.count(here(some));
    }

    /** How much more there may be; negative where there is too much. */
    double left() {
        return limit.bound() - count();
    }

    /** True when it counts uses of more than one day. */
    boolean spansDays() {
        List<OpenLimit.Weighed> uses = limit.uses();
        return uses.get(0).use().day() < uses.get(uses.size() - 1).use().day();
    }

    /** True when it is in force once a use more is made. */
    boolean holdsWith(Use more) {
        return limit.onlyWith().isEmpty() || limit.holds(here(with(more)));
    }

    /** True when a use more exceeds it, or exceeds it further. */
    boolean bars(Use more) {
        if (!holdsWith(more)) {
            return false;
        }
        double then = count(with(more));
        return then > limit.bound() + OpenLimit.TOLERANCE
                && (then > count() + OpenLimit.TOLERANCE || !limit.holds(here(made::contains)));
    }

    private Predicate<Use> with(Use more) {
        return use -> use.equals(more) || made.contains(use);
    }

    private Predicate<Use> here(Predicate<Use> some) {
        return firstDay == 0 ? some : use -> some.test(new Use(use.day() + firstDay, use.session(), use.product()));
    }
}
