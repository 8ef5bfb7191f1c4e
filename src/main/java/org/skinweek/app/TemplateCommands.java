package org.skinweek.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.planning.PlanChanges;
import org.skinweek.planning.RoutineTemplate;
import org.skinweek.routine.PlanBook;
import org.skinweek.routine.WeekPlacement;
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

    /** The weeks with the template's days of each product from its day on. */
    private static PlanBook plan(Notebook notebook, RoutineTemplate.Filled filled, Set<String> touched) {
        PlanBook book = notebook.plan();
        for (String product : touched) {
            List<WeekPlacement> days = filled.week().placements().stream()
                    .filter(use -> use.product().equals(product))
                    .toList();
            book = ProductWeeks.from(filled.from(), product, days, book, notebook.settings());
        }
        return book;
    }
}
