package org.skinweek.ui.week;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Timeline;
import org.skinweek.rules.ExfoliationRoom;

/**
 * How much of the week's room for acids and scrubs is taken, by the rules' own count.
 *
 * @param day the day up to which the seven days are counted: today in this week, else the last day of the shown week
 * @param used what those seven days hold, logged or planned; one for an acid or a scrub, more for what is stronger
 * @param over true where that is more than they may hold
 * @param logged how much of that is written down as done
 * @param limit what any seven days may hold
 * @param fullest the day of the week up to which seven days hold most
 * @param most how much they hold
 * @param mostOver true where that is more than they may hold
 * @param free the first day from today on for which one more would fit; empty where there is none in the shown week
 * @param rests evenings of the week without anything strong since the user began, days away among them
 * @param restGoal how many of them there should be, at least
 */
record WeekBudget(
        LocalDate day,
        double used,
        boolean over,
        double logged,
        double limit,
        LocalDate fullest,
        double most,
        boolean mostOver,
        Optional<LocalDate> free,
        int rests,
        int restGoal) {

    /** The budget of a week. */
    static WeekBudget of(WeekBoard board, WeekFindings findings) {
        ExfoliationRoom room = findings.room();
        int today = (int) (board.today().toEpochDay() - board.start().toEpochDay());
        int shown = today >= 0 && today < Timeline.DAYS ? today : Timeline.DAYS - 1;
        int fullest = room.fullestDay();
        OptionalInt free = today < Timeline.DAYS ? room.firstDay(Math.max(0, today)) : OptionalInt.empty();
        int rests = (int) board.days().stream()
                .filter(day -> day.standing() != WeekBoard.Standing.BEFORE)
                .filter(day -> findings.strong(day.lane(Session.EVENING)).isEmpty())
                .count();
        return new WeekBudget(
                board.start().plusDays(shown),
                room.units().get(shown),
                room.isOver(shown),
                findings.logged().get(shown),
                room.limit(),
                board.start().plusDays(fullest),
                room.units().get(fullest),
                room.isOver(fullest),
                free.stream().mapToObj(board.start()::plusDays).findFirst(),
                rests,
                findings.restNights());
    }
}
