package org.skinweek.rules;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How much acids and scrubs there are in the rolling seven days of a week, and whether there is room for more.
 *
 * @param units exfoliation units of the seven days that end with each day of the week
 * @param following the same of the week after it, where it comes again as planned; empty where it does not
 * @param limit units that seven days may hold
 */
public record ExfoliationRoom(List<Double> units, List<Double> following, double limit) {
    /** What an acid or scrub of usual strength takes. */
    private static final double ONE = 1;

    /** Copies the lists. */
    public ExfoliationRoom {
        units = List.copyOf(units);
        following = List.copyOf(following);
    }

    /** True when the seven days up to a day hold more than they may. */
    public boolean isOver(int day) {
        return units.get(day) > limit + OpenLimit.TOLERANCE;
    }

    /** The day, from 0, up to which seven days hold most. */
    public int fullestDay() {
        return IntStream.range(0, units.size())
                .reduce((first, second) -> units.get(second) > units.get(first) ? second : first)
                .orElse(0);
    }

    /**
     * The first day on which one more would fit into all seven days that it belongs to, in this week and the next; empty
     * where no day of the week has room.
     *
     * @param from the first day that is asked for, from 0
     */
    public OptionalInt firstDay(int from) {
        return IntStream.range(from, units.size()).filter(this::fits).findFirst();
    }

    private boolean fits(int day) {
        List<Double> next = following.subList(0, Math.min(day, following.size()));
        return Stream.concat(units.subList(day, units.size()).stream(), next.stream())
                .allMatch(held -> held + ONE <= limit + OpenLimit.TOLERANCE);
    }
}
