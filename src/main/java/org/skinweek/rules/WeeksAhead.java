package org.skinweek.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;

/**
 * A week and what is planned after it.
 *
 * @param week the week, with its past
 * @param later uses after the week, counted from its first day, for the four weeks that follow; absent where nobody knows
 *     what is planned then, so that nothing can be missing
 */
public record WeeksAhead(Timeline week, @Nullable List<Use> later) {
    /** How many weeks after the first one matter: as far as uses are looked for, and as far as rules look back. */
    public static final int LATER = 4;

    /** Copies the list. */
    public WeeksAhead {
        later = later == null ? null : List.copyOf(later);
    }

    /** A week that is followed by what it is planned to repeat; where it does not repeat, nobody knows. */
    public static WeeksAhead of(Timeline week) {
        if (week.recurring() == null) {
            return new WeeksAhead(week, null);
        }
        List<Use> later = new ArrayList<>();
        for (int after = 1; after <= LATER; after++) {
            for (Use use : week.recurring()) {
                later.add(new Use(use.day() + after * Timeline.DAYS, use.session(), use.product()));
            }
        }
        return new WeeksAhead(week, later);
    }

    /** The same weeks without some of the planned uses. */
    WeeksAhead without(Predicate<Use> some) {
        return new WeeksAhead(
                week.once().withPlanned(kept(week.planned(), some)), later == null ? null : kept(later, some));
    }

    private static List<Use> kept(List<Use> uses, Predicate<Use> without) {
        return uses.stream().filter(without.negate()).toList();
    }

    /** What is planned in one of the weeks, the first one being 0, counted from the first day of the first. */
    List<Use> planned(int after) {
        if (after == 0) {
            return week.planned();
        }
        return later == null
                ? List.of()
                : later.stream()
                        .filter(use -> Math.floorDiv(use.day(), Timeline.DAYS) == after)
                        .toList();
    }
}
