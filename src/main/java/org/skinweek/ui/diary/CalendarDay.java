package org.skinweek.ui.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.diary.DaySummary;
import org.skinweek.routine.SymptomLevel;

/**
 * A day of the shown month, or of the weeks around its edges.
 *
 * @param date the day
 * @param inMonth false for the days of the months before and after
 * @param today true for the day that it is now
 * @param future true for a day that has not begun
 * @param morning the treatments of the morning
 * @param evening the treatments of the evening, the strongest first
 * @param night what the evening is called beside its treatments
 * @param feelings how the skin felt: nothing where nobody said, two where the notes of the day differ, the better first
 * @param over true where the seven days up to it hold more acids and scrubs than they may
 * @param summary what is written down
 * @param spoken all of it as a sentence, for screen readers
 */
public record CalendarDay(
        LocalDate date,
        boolean inMonth,
        boolean today,
        boolean future,
        List<Treatment> morning,
        List<Treatment> evening,
        Night night,
        List<Optional<SymptomLevel>> feelings,
        boolean over,
        DaySummary summary,
        String spoken) {
    /** Copies the lists. */
    public CalendarDay {
        morning = List.copyOf(morning);
        evening = List.copyOf(evening);
        feelings = List.copyOf(feelings);
    }

    /** The same day as it is shown in a month that it belongs to, or in the one before or after. */
    CalendarDay inMonth(boolean shownInIts) {
        return shownInIts == inMonth
                ? this
                : new CalendarDay(
                        date, shownInIts, today, future, morning, evening, night, feelings, over, summary, spoken);
    }

    /** What is known of an evening. */
    public enum Night {
        /** A treatment was used. */
        ACTIVE,
        /** A treatment is planned. */
        PLANNED_ACTIVE,
        /** It is written down and held no treatment. */
        REST,
        /** The plan has no treatment on it. */
        PLANNED_REST,
        /** The user was away and used no treatment, or will be. */
        AWAY,
        /** It is past and nothing is written down for it: nobody knows what was used. */
        UNLOGGED,
        /** The user had not begun, or nothing is planned. */
        BLANK
    }

    /**
     * A product with an active.
     *
     * @param family gives its shape
     * @param name what the user calls it
     * @param planned false where it was used
     */
    public record Treatment(ActiveFamily family, String name, boolean planned) {}
}
