package org.skinweek.ui.week;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.skinweek.advice.FixFinder;
import org.skinweek.advice.FixTask;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.TimelineBuilder;
import org.skinweek.planner.Stop;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;

/**
 * The week after the shown one, to be asked whether what went wrong comes again. A day that is over cannot be mended, but
 * the plan that led to it can.
 *
 * @param notebook what is planned and written down
 * @param start its first day
 * @param today the day that it is now
 */
record ComingWeek(Notebook notebook, LocalDate start, LocalDate today) {
    /** What clears a flag there; absent where nothing of the flag is over, or where the flag does not come again. */
    @Nullable
    ComingFix again(Flag flag, Checker checker, Stop stop) {
        if (!isOverInPart(flag)) {
            return null;
        }
        Timeline week = TimelineBuilder.of(notebook, start, today);
        List<Flag> troubles = checker.troubles(week);
        Predicate<Use> movable = new MovableUses(notebook, start, today, EditScope.EVERY_WEEK);
        return troubles.stream()
                .filter(trouble -> trouble.severity().counts()
                        && trouble.rules().contains(flag.gravest().rule()))
                .findFirst()
                .map(trouble -> new ComingFix(
                        week,
                        new FixFinder(checker, new FixTask(week, movable), troubles)
                                .of(trouble, stop).stream().findFirst().map(ranked -> ranked.fix())))
                .orElse(null);
    }

    /** A task of the shown week, whose fixes must leave this week as good as it is. */
    FixTask after(FixTask shown) {
        if (shown.week().repeats()) {
            return shown;
        }
        return shown.before(TimelineBuilder.of(notebook, start, today).planned().stream()
                .map(use -> new Use(use.day() + Timeline.DAYS, use.session(), use.product()))
                .toList());
    }

    private boolean isOverInPart(Flag flag) {
        LocalDate before = start.minusDays(Timeline.DAYS);
        return flag.days().stream().anyMatch(day -> !before.plusDays(day).isAfter(today));
    }
}
