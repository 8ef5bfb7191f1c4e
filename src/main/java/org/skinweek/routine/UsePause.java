package org.skinweek.routine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Days in a row on which a product is known not to have been used, although it was used before: its user was away from
 * it, skipped it, or logged others instead. Days of which nothing is known are no pause.
 *
 * @param product its index among the products of the timeline
 * @param first the first day without it, counted from day 0
 * @param last the last day without it; -1 where it has not come back when the week begins
 */
public record UsePause(int product, int first, int last) {
    /** Days since the end of a pause after which no slow start goes on: the longest steps up for eight weeks. */
    public static final int LATEST_BACK = 8 * Timeline.DAYS;
    /** The days after which it makes no difference how long a pause was. */
    public static final int LONGEST = 26 * Timeline.DAYS;

    /** Refuses days that end before they begin, or after the week has begun. */
    public UsePause {
        if (first > last || last > -1) {
            throw new IllegalArgumentException(
                    "pause from day %s to day %s: it must end after it begins and before day 0".formatted(first, last));
        }
    }

    /** How many days it lasts. */
    public int days() {
        return last - first + 1;
    }

    /** Completed weeks of use since it, at day 0; 0 while it goes on. */
    public int weeksBack() {
        return -(last + 1) / Timeline.DAYS;
    }

    /** The latest pause of a product that lasts at least some days. */
    public static Optional<UsePause> latest(Collection<UsePause> pauses, int product, int leastDays) {
        return pauses.stream()
                .filter(pause -> pause.product() == product && pause.days() >= leastDays)
                .max(Comparator.comparingInt(UsePause::last));
    }

    /** The pauses as the next week sees them, when uses are made in this one. */
    static List<UsePause> after(Timeline week) {
        List<UsePause> pauses = new ArrayList<>();
        for (UsePause pause : week.pauses()) {
            int last = pause.last < -1 ? pause.last : firstUse(week, pause.product) - 1;
            pauses.add(new UsePause(pause.product, pause.first - Timeline.DAYS, last - Timeline.DAYS));
        }
        return pauses;
    }

    /** The day of the first use in the week, or the day after it. */
    private static int firstUse(Timeline week, int product) {
        return week.planned().stream()
                .filter(use -> use.product() == product)
                .mapToInt(Use::day)
                .min()
                .orElse(Timeline.DAYS);
    }
}
