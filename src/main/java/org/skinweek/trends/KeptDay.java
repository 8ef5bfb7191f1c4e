package org.skinweek.trends;

import java.time.LocalDate;
import java.util.List;

/**
 * How far a day went as planned.
 *
 * @param date the day
 * @param items what it asked for
 * @param score how far the plan was kept up to this day, 0 to 100
 */
public record KeptDay(LocalDate date, List<KeptItem> items, double score) {
    /** Copies the list. */
    public KeptDay {
        items = List.copyOf(items);
    }
}
