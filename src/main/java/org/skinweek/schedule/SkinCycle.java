package org.skinweek.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A cycle of named nights that belongs to the person, such as exfoliate, retinoid, rest, rest. Products follow it by the
 * names of its nights.
 *
 * @param id tells it from other cycles
 * @param name what the user calls it
 * @param from the evening that is its first night; before it there is no night of it
 * @param nights names in order, {@value #LEAST} to {@value #MOST}; a name may be there more than once
 */
public record SkinCycle(String id, String name, LocalDate from, List<String> nights) {
    /** Two nights are every other night, for which there is a rhythm. */
    public static final int LEAST = 3;
    /** Two weeks, the longest window that a rule looks back over. */
    public static final int MOST = 14;

    /** Copies the list and refuses cycles that are too short or too long, and nights without a name. */
    public SkinCycle {
        nights = List.copyOf(nights);
        if (nights.size() < LEAST || nights.size() > MOST) {
            throw new IllegalArgumentException(
                    "the cycle has %s nights: it must have from %s to %s".formatted(nights.size(), LEAST, MOST));
        }
        for (String night : nights) {
            if (night.isBlank() || night.indexOf('\n') >= 0) {
                throw new IllegalArgumentException(
                        "a night of the cycle is called \"%s\": give it a name of one line".formatted(night));
            }
        }
    }

    /** Which night of the cycle an evening is, from 0; empty before its first. */
    public Optional<Integer> indexOn(LocalDate day) {
        long days = ChronoUnit.DAYS.between(from, day);
        return days < 0 ? Optional.empty() : Optional.of((int) (days % nights.size()));
    }

    /** The name of an evening's night; empty before the first. */
    public Optional<String> nightOn(LocalDate day) {
        return indexOn(day).map(nights::get);
    }

    /** The same cycle beginning on another evening. */
    public SkinCycle withFrom(LocalDate day) {
        return new SkinCycle(id, name, day, nights);
    }
}
