package org.skinweek.ui.diary;

import java.time.LocalDate;
import org.skinweek.diary.DaySummary;

/**
 * A day of the shown month, or of the weeks around its edges.
 *
 * @param date the day
 * @param inMonth false for the days of the months before and after
 * @param today true for the day that it is now
 * @param future true for a day that has not begun
 * @param summary what is written down
 * @param spoken all of it as a sentence, for screen readers
 */
public record CalendarDay(
        LocalDate date, boolean inMonth, boolean today, boolean future, DaySummary summary, String spoken) {}
