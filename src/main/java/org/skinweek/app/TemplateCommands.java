package org.skinweek.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.planning.PlanChanges;
import org.skinweek.planning.RoutineTemplate;
import org.skinweek.routine.PlanBook;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.schedule.PlanException;
import org.skinweek.schedule.RhythmLine;

/** Takes a routine that others found good, as a maker of a command for {@link Workspace#execute(Function)}. */
public final class TemplateCommands {
    private TemplateCommands() {}

    /**
     * Plans a template from its day on. What was planned before stays, and so do products that it does not use.
     *
     * @param dropped ids of other products that are planned no more
     * @param name what people call the template
     * @param today the current day, by the user's cut-off
     */
    public static Function<Notebook, Optional<Command>> take(
            RoutineTemplate.Filled filled, Set<String> dropped, String name, LocalDate today) {
        return notebook -> {
            Set<String> touched = new LinkedHashSet<>(filled.products());
            touched.addAll(dropped);
            List<Change> changes = new ArrayList<>();
            filled.schedule()
                    .cycles()
                    .forEach((id, cycle) -> changes.add(
                            new Change.OfCycle(notebook.schedule().cycles().get(id), cycle)));
            for (String product : touched) {
                List<RhythmLine> before = notebook.schedule().lines(product);
                List<RhythmLine> after = new ArrayList<>(RhythmLine.before(before, filled.from()));
                after.addAll(filled.schedule().lines(product));
                if (!after.equals(before)) {
                    changes.add(new Change.OfRhythm(product, before, after));
                }
            }
            for (PlanException exception : notebook.schedule().exceptions()) {
                if (touched.contains(exception.product()) && !exception.date().isBefore(filled.from())) {
                    changes.add(new Change.OfException(exception, null));
                }
            }
            changes.addAll(PlanChanges.between(notebook.plan(), plan(notebook, filled, touched)));
            if (changes.isEmpty()) {
                return Optional.empty();
            }
            notebook.planning(today).ifPresent(changes::add);
            return Optional.of(new Command("command.template", List.of(name), changes));
        };
    }

    /** The weeks with the template's from its day on; each still begins on the first day of a week. */
    private static PlanBook plan(Notebook notebook, RoutineTemplate.Filled filled, Set<String> touched) {
        LocalDate weekStart = notebook.settings().weekStart(filled.from());
        LocalDate next = weekStart.plusDays(Timeline.DAYS);
        PlanBook book = notebook.plan();
        PlanBook planned = book;
        for (LocalDate within :
                book.weeks().subMap(weekStart, false, next, false).keySet()) {
            planned = planned.with(within, null);
        }
        planned = planned.with(weekStart, begun(book, weekStart, filled, touched));
        planned = planned.with(next, whole(book.on(next), filled, touched));
        for (Map.Entry<LocalDate, WeekPlan> later :
                book.weeks().tailMap(next, false).entrySet()) {
            planned = planned.with(later.getKey(), whole(later.getValue(), filled, touched));
        }
        return planned;
    }

    /** The week in which the template begins. */
    private static WeekPlan begun(
            PlanBook book, LocalDate weekStart, RoutineTemplate.Filled filled, Set<String> touched) {
        List<WeekPlacement> placements = new ArrayList<>();
        for (LocalDate day = weekStart; day.isBefore(weekStart.plusDays(Timeline.DAYS)); day = day.plusDays(1)) {
            LocalDate date = day;
            boolean before = date.isBefore(filled.from());
            book.dayOn(date).stream()
                    .filter(use -> before || !touched.contains(use.product()))
                    .forEach(placements::add);
            filled.week().placements().stream()
                    .filter(use -> !before && use.day() == date.getDayOfWeek())
                    .forEach(placements::add);
        }
        return WeekPlan.of(placements);
    }

    private static WeekPlan whole(WeekPlan before, RoutineTemplate.Filled filled, Set<String> touched) {
        List<WeekPlacement> placements = new ArrayList<>();
        before.placements().stream()
                .filter(use -> !touched.contains(use.product()))
                .forEach(placements::add);
        placements.addAll(filled.week().placements());
        return WeekPlan.of(placements);
    }
}
