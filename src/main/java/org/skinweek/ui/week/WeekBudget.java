package org.skinweek.ui.week;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Timeline;

/**
 * How much of the week's room for acids and scrubs is taken, by the rules' own count.
 *
 * @param day the day up to which the seven days are counted: today in this week, else the last day of the shown week
 * @param used what those seven days hold, logged or planned; one for an acid or a scrub, more for what is stronger
 * @param logged how much of that is written down as done
 * @param limit what any seven days may hold
 * @param fullest the day of the week up to which seven days hold most
 * @param most how much they hold
 * @param free the first day from today on for which one more would fit; empty where there is none in the shown week
 * @param rests evenings of the week without anything strong, of those that are open
 * @param restGoal how many of them there should be, at least
 */
record WeekBudget(
        LocalDate day,
        double used,
        double logged,
        double limit,
        LocalDate fullest,
        double most,
        Optional<LocalDate> free,
        int rests,
        int restGoal) {

    /** The budget of a week. */
    static WeekBudget of(WeekBoard board, WeekFindings findings) {
        List<Double> units = findings.units();
        double limit = findings.budget();
        int today = (int) (board.today().toEpochDay() - board.start().toEpochDay());
        int shown = today >= 0 && today < Timeline.DAYS ? today : Timeline.DAYS - 1;
        int fullest = IntStream.range(0, Timeline.DAYS)
                .reduce((first, second) -> units.get(second) > units.get(first) ? second : first)
                .orElse(0);
        Optional<LocalDate> free = IntStream.range(Math.max(0, today), Timeline.DAYS)
                .filter(day -> most(units, day) + 1 <= limit)
                .mapToObj(board.start()::plusDays)
                .findFirst();
        int rests = (int) board.days().stream()
                .filter(day -> day.standing() != WeekBoard.Standing.BEFORE)
                .filter(day -> findings.strong(day.lane(Session.EVENING)).isEmpty())
                .count();
        return new WeekBudget(
                board.start().plusDays(shown),
                units.get(shown),
                findings.logged().get(shown),
                limit,
                board.start().plusDays(fullest),
                units.get(fullest),
                free,
                rests,
                findings.restNights());
    }

    /** Most that any seven days hold which end in the week on or after a day. */
    private static double most(List<Double> units, int day) {
        return units.subList(day, units.size()).stream()
                .mapToDouble(each -> each)
                .max()
                .orElse(0);
    }

    /** True when the seven days up to the day hold more than they may. */
    boolean over() {
        return used > limit;
    }

    /** True when some seven days of the week hold more than they may. */
    boolean mostOver() {
        return most > limit;
    }
}
