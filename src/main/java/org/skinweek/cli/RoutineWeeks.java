package org.skinweek.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.skinweek.exchange.RoutineFile;
import org.skinweek.exchange.RoutineNotebook;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.SeamChecks;
import org.skinweek.notebook.SeamFlag;
import org.skinweek.notebook.TimelineBuilder;
import org.skinweek.notebook.WeekFlags;
import org.skinweek.planner.Stop;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;

/**
 * What is flagged in the weeks of a routine: in its one week, or where anything is planned by date, in those that follow
 * it, too.
 *
 * @param first the week of the file
 * @param later what is planned for the week after it, counted from its first day; empty where it comes again
 * @param troubles what is flagged in that week
 * @param told what is flagged in any week, the gravest first
 * @param span which weeks were looked at; empty where it is the one week
 */
record RoutineWeeks(
        Timeline first, List<Use> later, List<Flag> troubles, List<SeamFlag> told, Optional<CheckReport.Span> span) {
    static RoutineWeeks of(RoutineFile routine, Checker checker) {
        @Nullable LocalDate monday = routine.weekStart();
        if (monday == null || !routine.isDated()) {
            return ofOne(routine.timeline(), checker);
        }
        Notebook notebook = RoutineNotebook.of(routine);
        List<WeekFlags> weeks = new SeamChecks(checker).check(notebook, monday, monday, Stop.NEVER, week -> {});
        return new RoutineWeeks(
                weeks.get(0).timeline(),
                weeks.get(0).timeline().repeats() ? List.of() : later(notebook, monday),
                weeks.get(0).flags(),
                SeamFlag.of(weeks),
                Optional.of(new CheckReport.Span(weeks.size(), SeamChecks.suffices(notebook, monday, monday))));
    }

    private static List<Use> later(Notebook notebook, LocalDate monday) {
        Timeline next = TimelineBuilder.of(notebook, monday.plusDays(Timeline.DAYS), monday);
        return next.planned().stream()
                .map(use -> new Use(use.day() + Timeline.DAYS, use.session(), use.product()))
                .toList();
    }

    private static RoutineWeeks ofOne(Timeline week, Checker checker) {
        List<Flag> troubles = checker.troubles(week);
        WeekFlags only = new WeekFlags(LocalDate.EPOCH, week, troubles);
        return new RoutineWeeks(
                week,
                List.of(),
                troubles,
                troubles.stream()
                        .map(flag -> new SeamFlag(flag, only, new TreeSet<>()))
                        .toList(),
                Optional.empty());
    }

    /** The weeks to be named with a flag: none where it holds in the first one alone. */
    List<LocalDate> others(SeamFlag flag) {
        return flag.weeks().size() <= 1 && isFirst(flag) ? List.of() : List.copyOf(flag.weeks());
    }

    /** True for what is flagged in the week of the file. */
    boolean isFirst(SeamFlag flag) {
        return flag.week().timeline().equals(first);
    }
}
