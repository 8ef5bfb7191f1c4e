package org.skinweek.ui.diary;

import java.time.LocalDate;
import java.util.List;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.diary.DaySummary;

/**
 * A day of the shown month, or of the weeks around its edges.
 *
 * @param date the day
 * @param inMonth false for the days of the months before and after
 * @param today true for the day that it is now
 * @param future true for a day that has not begun
 * @param morning families of the treatments of the morning that were done, each once, in the order of their products
 * @param evening the treatments of the evening that were done
 * @param summary what is written down
 * @param spoken all of it as a sentence, for screen readers
 */
public record CalendarDay(
        LocalDate date,
        boolean inMonth,
        boolean today,
        boolean future,
        List<ActiveFamily> morning,
        List<Treatment> evening,
        DaySummary summary,
        String spoken) {
    /** Copies the lists. */
    public CalendarDay {
        morning = List.copyOf(morning);
        evening = List.copyOf(evening);
    }

    /**
     * A product with an active.
     *
     * @param family gives its shape
     * @param name what the user calls it
     */
    public record Treatment(ActiveFamily family, String name) {}
}
