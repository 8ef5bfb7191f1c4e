package org.skinweek.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;

/**
 * A use of a rhythm that is moved together with those that follow it, as calendars move "this and following events".
 *
 * @param date on which it was
 * @param session in which it was
 * @param to the date it is moved to
 * @param other the session it is moved to
 */
public record RhythmMove(LocalDate date, Session session, LocalDate to, Session other) {
    /**
     * The lines of a product after the move; empty where no other line can say it, because a cycle belongs to the person
     * and not to one product.
     *
     * @param first the first day that changes: the date itself for all that follow, today for all
     */
    public Optional<List<RhythmLine>> lines(DateSchedule schedule, String product, LocalDate first) {
        List<RhythmLine> lines = new ArrayList<>();
        for (RhythmLine line : schedule.lines(product)) {
            if (line.session() != session || !schedule.occurs(line, date)) {
                lines.add(line);
                continue;
            }
            Optional<RhythmLine> moved = moved(line, schedule, first);
            if (moved.isEmpty()) {
                return Optional.empty();
            }
            line.before(first).ifPresent(lines::add);
            lines.add(moved.get());
        }
        return lines.equals(schedule.lines(product)) ? Optional.empty() : Optional.of(lines);
    }

    /** The line as it goes on, from its first date that is not before the first day that changes. */
    private Optional<RhythmLine> moved(RhythmLine line, DateSchedule schedule, LocalDate first) {
        int days = (int) ChronoUnit.DAYS.between(date, to);
        if (days != 0 && line.rhythm() instanceof UseRhythm.CycleNights) {
            return Optional.empty();
        }
        RhythmLine shifted =
                new RhythmLine(other, shifted(line.rhythm()), later(line.from(), days), later(line.until(), days));
        LocalDate begins = first.equals(date) ? to : first;
        return begins.datesUntil(begins.plusDays(UseRhythm.EveryDays.MOST))
                .filter(day -> schedule.occurs(shifted, day))
                .findFirst()
                .map(from -> new RhythmLine(other, shifted.rhythm(), from, shifted.until()))
                .or(() -> Optional.of(shifted).filter(same -> days == 0));
    }

    private UseRhythm shifted(UseRhythm rhythm) {
        if (rhythm instanceof UseRhythm.OnWeekdays weekdays) {
            Set<DayOfWeek> changed = EnumSet.copyOf(weekdays.days());
            changed.remove(date.getDayOfWeek());
            changed.add(to.getDayOfWeek());
            return new UseRhythm.OnWeekdays(changed);
        }
        return rhythm;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate day, int days) {
        return day == null ? null : day.plusDays(days);
    }
}
