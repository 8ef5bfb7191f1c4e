package org.skinweek.store;

import java.time.DayOfWeek;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skinweek.schedule.UseRhythm;

/**
 * A rhythm in columns.
 *
 * @param kind which rhythm
 * @param amount days or times, where it has any
 * @param leastApart least days from one use to the next, where it has a bound
 * @param mostApart most days from one use to the next, where it has a bound
 * @param weekdays its weekdays, where it has any
 * @param cycle id of its cycle, where it follows one
 * @param nights names of nights, one a line, where it follows a cycle
 */
record RhythmColumns(
        String kind,
        @Nullable Integer amount,
        @Nullable Integer leastApart,
        @Nullable Integer mostApart,
        Set<DayOfWeek> weekdays,
        @Nullable String cycle,
        @Nullable String nights) {
    private static final String EVERY_DAYS = "EVERY_DAYS";
    private static final String CYCLE_NIGHTS = "CYCLE_NIGHTS";
    private static final String ON_WEEKDAYS = "ON_WEEKDAYS";
    private static final String TIMES_A_WEEK = "TIMES_A_WEEK";
    private static final String AS_NEEDED = "AS_NEEDED";

    static RhythmColumns of(UseRhythm rhythm) {
        if (rhythm instanceof UseRhythm.EveryDays every) {
            return new RhythmColumns(EVERY_DAYS, every.days(), null, null, Set.of(), null, null);
        }
        if (rhythm instanceof UseRhythm.CycleNights nights) {
            return new RhythmColumns(
                    CYCLE_NIGHTS, null, null, null, Set.of(), nights.cycle(), ColumnCodec.list(nights.nights()));
        }
        if (rhythm instanceof UseRhythm.OnWeekdays weekdays) {
            return new RhythmColumns(ON_WEEKDAYS, null, null, null, weekdays.days(), null, null);
        }
        if (rhythm instanceof UseRhythm.TimesAWeek times) {
            return new RhythmColumns(
                    TIMES_A_WEEK, times.times(), times.leastApart(), times.mostApart(), Set.of(), null, null);
        }
        return new RhythmColumns(AS_NEEDED, null, null, null, Set.of(), null, null);
    }

    UseRhythm rhythm() {
        UseRhythm rhythm = ofKind();
        // values that the kind does not use may mean something to a newer program
        if (!equals(of(rhythm))) {
            throw new IllegalArgumentException("the rhythm says more than its kind %s can".formatted(kind));
        }
        return rhythm;
    }

    private UseRhythm ofKind() {
        return switch (kind) {
            case EVERY_DAYS -> new UseRhythm.EveryDays(required(amount));
            case CYCLE_NIGHTS ->
                new UseRhythm.CycleNights(required(cycle), new LinkedHashSet<>(ColumnCodec.list(required(nights))));
            case ON_WEEKDAYS -> new UseRhythm.OnWeekdays(weekdays);
            case TIMES_A_WEEK -> new UseRhythm.TimesAWeek(required(amount), required(leastApart), required(mostApart));
            case AS_NEEDED -> new UseRhythm.AsNeeded();
            default -> throw new IllegalArgumentException("kind is %s: no rhythm is called that".formatted(kind));
        };
    }

    private static <T> T required(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("a column of a rhythm is absent: its kind needs it");
        }
        return value;
    }
}
