package org.skinweek.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;

/**
 * One line of a product's rhythm: when it is used in one of the sessions of a day.
 *
 * @param session morning or evening
 * @param rhythm which days
 * @param from the first day, from which days are counted; absent where it holds on whatever day is looked at
 * @param until the last day; absent where there is none
 */
public record RhythmLine(
        Session session,
        UseRhythm rhythm,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    /** Refuses a line that holds on no day, and one that counts from no day. */
    public RhythmLine {
        if (from == null && rhythm.needsStart()) {
            throw new IllegalArgumentException("a rhythm that counts days needs the first of them");
        }
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "a rhythm ends on %s and begins on %s: it must not end before it begins".formatted(until, from));
        }
    }

    /** True on the days between its first and its last one, both included. */
    public boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** The part of this line before a day; empty where it begins no earlier. */
    public Optional<RhythmLine> before(LocalDate day) {
        if (from != null && !from.isBefore(day)) {
            return Optional.empty();
        }
        LocalDate last = day.minusDays(1);
        return Optional.of(until != null && until.isBefore(day) ? this : new RhythmLine(session, rhythm, from, last));
    }

    /** What is left of some lines before a day. */
    public static List<RhythmLine> before(List<RhythmLine> lines, LocalDate day) {
        List<RhythmLine> left = new ArrayList<>();
        lines.forEach(line -> line.before(day).ifPresent(left::add));
        return left;
    }
}
