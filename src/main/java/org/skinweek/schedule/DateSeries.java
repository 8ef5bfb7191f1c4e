package org.skinweek.schedule;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Dates that one event of a calendar can hold: a first date and, where there are more, a rule of RFC 5545 that counts
 * it, less the dates that are left out.
 *
 * @param start the first date, never one that is left out
 * @param rule the value of an {@code RRULE}; absent for a single date
 * @param leftOut dates of the rule on which nothing is
 * @param identity tells the series from others with the same content, and is the same on every later day on which the
 *     same dates are asked for
 */
public record DateSeries(LocalDate start, @Nullable String rule, SortedSet<LocalDate> leftOut, String identity) {
    /** Copies the set. */
    public DateSeries {
        leftOut = Collections.unmodifiableSortedSet(new TreeSet<>(leftOut));
    }
}
