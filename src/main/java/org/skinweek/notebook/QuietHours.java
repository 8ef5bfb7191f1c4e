package org.skinweek.notebook;

import java.time.LocalTime;

/**
 * Hours in which nothing is told, not even late.
 *
 * @param from the first minute of quiet, local time
 * @param until the first minute in which something may be told again; before {@code from} where they span midnight
 */
public record QuietHours(LocalTime from, LocalTime until) {
    /** What the window offers first. */
    public static final QuietHours USUAL = new QuietHours(LocalTime.of(23, 0), LocalTime.of(7, 0));

    /**
     * Checks that something is left of the day.
     *
     * @throws IllegalArgumentException where both are the same
     */
    public QuietHours {
        if (from.equals(until)) {
            throw new IllegalArgumentException("quiet hours are from %s until the same time".formatted(from));
        }
    }

    /** True for a time that lies in them. */
    public boolean contains(LocalTime time) {
        boolean afterStart = !time.isBefore(from);
        boolean beforeEnd = time.isBefore(until);
        return from.isBefore(until) ? afterStart && beforeEnd : afterStart || beforeEnd;
    }
}
