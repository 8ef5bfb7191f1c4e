package org.skinweek.trends;

import java.time.LocalDate;
import java.util.List;
import org.skinweek.diary.DiaryDay;
import org.skinweek.routine.WeekPlacement;

/**
 * A day with what was planned for it and what is written down.
 *
 * @param date the day
 * @param kind how much is known of it
 * @param written what is written down
 * @param planned what the plan of that time has on it, whether it was used or not
 */
public record TrendDay(LocalDate date, DayKind kind, DiaryDay written, List<WeekPlacement> planned) {
    /** Copies the list. */
    public TrendDay {
        planned = List.copyOf(planned);
    }
}
