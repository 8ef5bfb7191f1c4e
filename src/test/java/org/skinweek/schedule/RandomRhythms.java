package org.skinweek.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;

/** Rhythms of every kind, the same ones for the same seed. */
public final class RandomRhythms {
    private static final List<String> NIGHTS = List.of("exfoliate", "retinoid", "rest", "repair");
    private static final int YEAR = 365;

    private final Random random;

    /** Draws from a source of random numbers. */
    public RandomRhythms(Random random) {
        this.random = random;
    }

    /** A cycle that begins within a year of a day. */
    public SkinCycle cycle(String id, LocalDate near) {
        List<String> nights = new ArrayList<>();
        int length = SkinCycle.LEAST + random.nextInt(SkinCycle.MOST - SkinCycle.LEAST + 1);
        for (int night = 0; night < length; night++) {
            nights.add(NIGHTS.get(random.nextInt(NIGHTS.size())));
        }
        return new SkinCycle(id, "Cycle " + id, near.plusDays(random.nextInt(YEAR) - YEAR / 2), nights);
    }

    /** A line of any rhythm that follows a cycle, or begins within half a year of a day. */
    public RhythmLine line(SkinCycle cycle, LocalDate near) {
        UseRhythm rhythm = rhythm(cycle);
        @Nullable
        LocalDate from =
                rhythm.needsStart() || random.nextBoolean() ? near.plusDays(random.nextInt(YEAR) - YEAR / 2) : null;
        @Nullable
        LocalDate until =
                random.nextInt(3) > 0 ? null : (from == null ? near : from).plusDays(random.nextInt(2 * YEAR));
        return new RhythmLine(random.nextBoolean() ? Session.MORNING : Session.EVENING, rhythm, from, until);
    }

    private UseRhythm rhythm(SkinCycle cycle) {
        return switch (random.nextInt(5)) {
            case 0 ->
                new UseRhythm.EveryDays(UseRhythm.EveryDays.LEAST
                        + random.nextInt(UseRhythm.EveryDays.MOST - UseRhythm.EveryDays.LEAST + 1));
            case 1 -> new UseRhythm.CycleNights(cycle.id(), some(cycle.nights()));
            case 2 -> new UseRhythm.OnWeekdays(some(Arrays.asList(DayOfWeek.values())));
            case 3 -> new UseRhythm.TimesAWeek(1 + random.nextInt(7));
            default -> new UseRhythm.AsNeeded();
        };
    }

    private <T> Set<T> some(List<T> all) {
        Set<T> some = new LinkedHashSet<>();
        for (T each : new HashSet<>(all)) {
            if (random.nextBoolean()) {
                some.add(each);
            }
        }
        if (some.isEmpty()) {
            some.add(all.get(random.nextInt(all.size())));
        }
        return some;
    }
}
