package org.skinweek.ui.schedule;

import java.time.DayOfWeek;
import java.util.List;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.UseRhythm;

/** How often a product is used, as the form asks it. */
public enum RhythmKind {
    /** These days each week. */
    WEEKDAYS,
    /** Every other day, or every so many days. */
    EVERY_DAYS,
    /** Some nights of a cycle. */
    CYCLE,
    /** So many times a week. */
    TIMES_A_WEEK,
    /** Every morning and every evening. */
    TWICE_A_DAY,
    /** Only when needed. */
    AS_NEEDED;

    /** True where the form asks for morning or evening; the others say it themselves, or do not care. */
    boolean asksSession() {
        return this == EVERY_DAYS || this == TIMES_A_WEEK;
    }

    /** The kind of some lines, at least one; the first where they are several. */
    static RhythmKind of(List<RhythmLine> lines) {
        UseRhythm first = lines.get(0).rhythm();
        if (first instanceof UseRhythm.EveryDays) {
            return EVERY_DAYS;
        } else if (first instanceof UseRhythm.CycleNights) {
            return CYCLE;
        } else if (first instanceof UseRhythm.TimesAWeek) {
            return TIMES_A_WEEK;
        } else if (first instanceof UseRhythm.AsNeeded) {
            return AS_NEEDED;
        }
        boolean daily = lines.stream()
                .allMatch(line -> line.rhythm() instanceof UseRhythm.OnWeekdays weekdays
                        && weekdays.days().size() == DayOfWeek.values().length);
        boolean bothSessions =
                lines.stream().map(RhythmLine::session).distinct().count() == 2;
        return daily && bothSessions ? TWICE_A_DAY : WEEKDAYS;
    }
}
