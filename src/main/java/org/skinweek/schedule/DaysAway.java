package org.skinweek.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Days on which the user is away from the shelf. They use nothing of any limit, and count as kept.
 *
 * @param id tells them from other days away
 * @param from the first day
 * @param to the last day, not before the first
 * @param keep what goes on
 * @param products ids of what goes on: all care on the shelf when the days were entered, or what is packed; none where
 *     nothing goes on
 */
public record DaysAway(UUID id, LocalDate from, LocalDate to, Keep keep, Set<String> products) {
    /** The longest stay, in days, to be taken at its word. */
    public static final int MOST_DAYS = 366;

    /** What goes on while the user is away. */
    public enum Keep {
        /** Nothing is planned. */
        NOTHING,
        /** Washing, moisture and protection from the sun. */
        CARE,
        /** Only what is packed. */
        PACKED
    }

    /** Copies the set and refuses days that end before they begin, or last too long. */
    public DaysAway {
        products = Collections.unmodifiableSet(new LinkedHashSet<>(products));
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "days away end on %s and begin on %s: they must not end before they begin".formatted(to, from));
        }
        if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw new IllegalArgumentException("days away from %s to %s are more than %s days: enter at most so many"
                    .formatted(from, to, MOST_DAYS));
        }
        if (keep == Keep.NOTHING && !products.isEmpty()) {
            throw new IllegalArgumentException("nothing goes on while away, and yet products are named: name none");
        }
    }

    /** True on each of the days. */
    public boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
