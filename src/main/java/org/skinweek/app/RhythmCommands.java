package org.skinweek.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.planning.PlanChanges;
import org.skinweek.routine.PlanBook;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.RhythmMove;
import org.skinweek.schedule.SkinCycle;
import org.skinweek.schedule.UseRhythm;

/**
 * How rhythms of products and the cycles they follow change, as makers of commands for {@link Workspace#execute(Function)},
 * each in one step to undo.
 */
public final class RhythmCommands {
    private RhythmCommands() {}

    /**
     * Plans a product by rhythms from a day on. The weeks from then on are without it; what was planned before stays.
     *
     * @param lines the lines from the day on; none to plan it no more
     * @param from the first day that changes
     */
    public static Function<Notebook, Optional<Command>> setRhythm(
            String product, List<RhythmLine> lines, LocalDate from, LocalDate today) {
        return notebook -> {
            List<RhythmLine> after =
                    new ArrayList<>(RhythmLine.before(notebook.schedule().lines(product), from));
            after.addAll(lines);
            List<Change> changes = lines(product, after, notebook);
            changes.addAll(weeks(ProductWeeks.from(from, product, List.of(), notebook), notebook));
            return ScheduleCommands.command("command.rhythm", product, notebook, changes, today);
        };
    }

    /**
     * Plans a product by rhythms as if it had never had others. The weeks from the first day on are without it.
     *
     * @param from the first day of the new lines
     */
    public static Function<Notebook, Optional<Command>> replaceRhythm(
            String product, List<RhythmLine> lines, LocalDate from, LocalDate today) {
        return notebook -> {
            List<Change> changes = lines(product, lines, notebook);
            changes.addAll(weeks(ProductWeeks.from(from, product, List.of(), notebook), notebook));
            return ScheduleCommands.command("command.rhythm", product, notebook, changes, today);
        };
    }

    /**
     * Plans a product by weekdays from a day on. Rhythms that it had end the day before.
     *
     * @param days all its days of every week; none to plan it no more
     */
    public static Function<Notebook, Optional<Command>> setWeekdays(
            String product, Collection<WeekPlacement> days, LocalDate from, LocalDate today) {
        return notebook -> {
            List<RhythmLine> before = notebook.schedule().lines(product);
            List<Change> changes = lines(product, RhythmLine.before(before, from), notebook);
            changes.addAll(weeks(ProductWeeks.from(from, product, days, notebook), notebook));
            return ScheduleCommands.command("command.rhythm", product, notebook, changes, today);
        };
    }

    /**
     * Moves a use of a rhythm together with those that follow it.
     *
     * @param first the first day that changes: that of the use for all that follow, today for all
     */
    public static Function<Notebook, Optional<Command>> move(
            RhythmMove move, String product, LocalDate first, LocalDate today) {
        return notebook -> move.lines(notebook.schedule(), product, first)
                .flatMap(lines -> rhythm(notebook, product, lines, today));
    }

    /**
     * Ends the rhythm that has a use on a date, in its session.
     *
     * @param first the first day without it: that of the use for all that follow, today for all
     */
    public static Function<Notebook, Optional<Command>> end(
            LocalDate date, Session session, String product, LocalDate first, LocalDate today) {
        return notebook -> {
            List<RhythmLine> left = new ArrayList<>();
            for (RhythmLine line : notebook.schedule().lines(product)) {
                if (line.session() == session && notebook.schedule().occurs(line, date)) {
                    line.before(first).ifPresent(left::add);
                } else {
                    left.add(line);
                }
            }
            return rhythm(notebook, product, left, today);
        };
    }

    private static Optional<Command> rhythm(
            Notebook notebook, String product, List<RhythmLine> after, LocalDate today) {
        return ScheduleCommands.command("command.rhythm", product, notebook, lines(product, after, notebook), today);
    }

    private static List<Change> lines(String product, List<RhythmLine> after, Notebook notebook) {
        List<RhythmLine> before = notebook.schedule().lines(product);
        List<Change> changes = new ArrayList<>();
        if (!after.equals(before)) {
            changes.add(new Change.OfRhythm(product, before, after));
        }
        return changes;
    }

    private static List<Change> weeks(PlanBook after, Notebook notebook) {
        return PlanChanges.between(notebook.plan(), after);
    }

    /** The nights of a cycle that a product follows from a day on; none where it does not follow it. */
    public static Set<String> nights(Notebook notebook, String product, String cycle, LocalDate day) {
        Set<String> nights = new LinkedHashSet<>();
        for (RhythmLine line : notebook.schedule().lines(product)) {
            if (line.rhythm() instanceof UseRhythm.CycleNights named && follows(line, cycle, day)) {
                nights.addAll(named.nights());
            }
        }
        return nights;
    }

    private static boolean follows(RhythmLine line, String cycle, LocalDate day) {
        @Nullable LocalDate until = line.until();
        return line.rhythm() instanceof UseRhythm.CycleNights named
                && named.cycle().equals(cycle)
                && (until == null || !until.isBefore(day));
    }

    /**
     * Makes or edits a cycle along with the products that follow it. One that follows it already keeps its dates and has
     * other nights; one that begins to follow it leaves its weeks and other rhythms; one that follows it no more is
     * planned no more.
     *
     * @param followers names of the nights by the id of the product; those that are not named follow it no more
     * @param today the current day, before which nobody begins or ends to follow it
     */
    public static Function<Notebook, Optional<Command>> setCycle(
            SkinCycle cycle, Map<String, Set<String>> followers, LocalDate today) {
        return notebook -> {
            List<Change> changes = new ArrayList<>();
            @Nullable SkinCycle before = notebook.schedule().cycles().get(cycle.id());
            if (!cycle.equals(before)) {
                changes.add(new Change.OfCycle(before, cycle));
            }
            LocalDate from = cycle.from().isBefore(today) ? today : cycle.from();
            PlanBook book = notebook.plan();
            Set<String> products = new LinkedHashSet<>(notebook.schedule().following(cycle.id()));
            products.addAll(followers.keySet());
            for (String product : products) {
                Set<String> nights = followers.getOrDefault(product, Set.of());
                boolean follows = !nights(notebook, product, cycle.id(), today).isEmpty();
                if (nights.isEmpty()) {
                    changes.addAll(lines(product, ended(cycle, product, today, notebook), notebook));
                } else if (follows) {
                    changes.addAll(lines(product, renamed(cycle, product, nights, today, notebook), notebook));
                } else {
                    List<RhythmLine> begun = new ArrayList<>(
                            RhythmLine.before(notebook.schedule().lines(product), from));
                    begun.add(
                            new RhythmLine(Session.EVENING, new UseRhythm.CycleNights(cycle.id(), nights), from, null));
                    changes.addAll(lines(product, begun, notebook));
                    book = ProductWeeks.from(from, product, List.of(), book, notebook.settings());
                }
            }
            changes.addAll(weeks(book, notebook));
            if (changes.isEmpty()) {
                return Optional.empty();
            }
            if (!products.isEmpty()) {
                notebook.planning(today).ifPresent(changes::add);
            }
            return Optional.of(new Command("command.cycle", List.of(cycle.name()), changes));
        };
    }

    /** Deletes a cycle, and the lines that follow it. */
    public static Function<Notebook, Optional<Command>> deleteCycle(String id) {
        return notebook -> Optional.ofNullable(notebook.schedule().cycles().get(id))
                .map(cycle -> {
                    List<Change> changes = new ArrayList<>();
                    for (String product : notebook.schedule().following(id)) {
                        List<RhythmLine> lines = notebook.schedule().lines(product);
                        changes.add(new Change.OfRhythm(
                                product,
                                lines,
                                lines.stream()
                                        .filter(line -> !(line.rhythm() instanceof UseRhythm.CycleNights nights
                                                && nights.cycle().equals(id)))
                                        .toList()));
                    }
                    changes.add(new Change.OfCycle(cycle, null));
                    return new Command("command.deleteCycle", List.of(cycle.name()), changes);
                });
    }

    private static List<RhythmLine> ended(SkinCycle cycle, String product, LocalDate today, Notebook notebook) {
        List<RhythmLine> left = new ArrayList<>();
        for (RhythmLine line : notebook.schedule().lines(product)) {
            if (follows(line, cycle.id(), today)) {
                line.before(today).ifPresent(left::add);
            } else {
                left.add(line);
            }
        }
        return left;
    }

    private static List<RhythmLine> renamed(
            SkinCycle cycle, String product, Set<String> nights, LocalDate today, Notebook notebook) {
        UseRhythm rhythm = new UseRhythm.CycleNights(cycle.id(), nights);
        return notebook.schedule().lines(product).stream()
                .map(line -> follows(line, cycle.id(), today)
                        ? new RhythmLine(line.session(), rhythm, line.from(), line.until())
                        : line)
                .toList();
    }
}
