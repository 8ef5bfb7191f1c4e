package org.skinweek.words;

import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.skinweek.catalog.SlowStart;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.routine.UsePause;
import org.skinweek.rules.Flag;
import org.skinweek.rules.GentleReturn;
import org.skinweek.rules.RampUp;

/** Finds the figures that people are told of a slow start: of what is new, and of what comes back after a pause. */
final class SlowStartWords {
    private SlowStartWords() {}

    /**
     * The nights to leave between two uses of something new, where a flag is about two that are too near; empty where it
     * is about how many a week has.
     */
    static OptionalInt nights(RampUp rule, Flag flag, Timeline timeline) {
        return nights(rule.ramp(), timeline.weeksUsed()::get, flag, timeline);
    }

    /** The same for what comes back after a pause. */
    static OptionalInt nights(GentleReturn rule, Flag flag, Timeline timeline) {
        return nights(
                rule.slowStart().ramp(),
                product ->
                        rule.pause(timeline, product).map(UsePause::weeksBack).orElse(Integer.MAX_VALUE - 1),
                flag,
                timeline);
    }

    /** Completed weeks that the longest pause lasted. */
    static int weeksAway(GentleReturn rule, Flag flag, Timeline timeline) {
        return flag.uses().stream()
                .flatMap(use -> rule.pause(timeline, use.product()).stream())
                .mapToInt(pause -> pause.days() / Timeline.DAYS)
                .max()
                .orElse(0);
    }

    private static OptionalInt nights(SlowStart ramp, IntUnaryOperator weeksOf, Flag flag, Timeline timeline) {
        int apart = flag.uses().stream()
                .map(use -> weeksOf.applyAsInt(use.product()))
                .flatMap(weeks -> ramp.stepAfter(weeks).stream())
                .mapToInt(step -> (int) step.daysApart().of(timeline.profile().sensitivity()))
                .max()
                .orElse(1);
        boolean near = fewestDays(flag, timeline).filter(days -> days < apart).isPresent();
        return near && flag.bound() == 1 && flag.value() == 2 ? OptionalInt.of(apart - 1) : OptionalInt.empty();
    }

    /** The fewest days from one day of use to the next, the first of the next week included where the week repeats. */
    static Optional<Integer> fewestDays(Flag flag, Timeline timeline) {
        Set<Use> recurring = timeline.recurring() == null ? Set.of() : new HashSet<>(timeline.recurring());
        return flag.uses().stream()
                .flatMap(one -> flag.uses().stream().flatMap(other -> {
                    int days = other.day() - one.day();
                    boolean again = recurring.contains(one) && recurring.contains(other);
                    return again ? Stream.of(days, Timeline.DAYS - days) : Stream.of(days);
                }))
                .filter(days -> days > 0)
                .min(Integer::compare);
    }
}
