package org.skinweek.routine;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;

/**
 * A product in one session of a week that repeats.
 *
 * @param day weekday
 * @param session morning or evening
 * @param product id of the product
 */
public record WeekPlacement(DayOfWeek day, Session session, String product) {
    /** Its date among the seven days from a first one. */
    public LocalDate dateFrom(LocalDate first) {
        return first.plusDays(daysAfter(first.getDayOfWeek()));
    }

    /** How many days it lies after the first day of a week that begins on some weekday: 0 to 6. */
    public int daysAfter(DayOfWeek first) {
        return Math.floorMod(day.getValue() - first.getValue(), Timeline.DAYS);
    }

    /** Written out for the same reason as that of {@link Use}. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WeekPlacement placement
                && placement.day == day
                && placement.session == session
                && placement.product.equals(product);
    }

    @Override
    public int hashCode() {
        return 31 * Use.slot(day.getValue(), session) + product.hashCode();
    }
}
