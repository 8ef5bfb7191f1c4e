package org.skinweek.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.planning.PlanChanges;
import org.skinweek.routine.Product;
import org.skinweek.routine.SkinEvent;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.schedule.DaysAway;
import org.skinweek.schedule.PlanException;
import org.skinweek.schedule.Rhythm;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.RhythmMove;
import org.skinweek.schedule.SkinCycle;

/**
 * What a user plans by date, as makers of commands for {@link Workspace#execute(Function)}. Each is empty where it would
 * change nothing.
 */
public final class ScheduleCommands {
    private ScheduleCommands() {}

    /**
     * Plans a product by rhythms from a day on. The weeks from then on are without it; what was planned before stays.
     *
     * @param lines the lines from the day on; none to plan it no more
     * @param from the first day that changes
     */
    public static Function<Notebook, Optional<Command>> setRhythm(
            String product, List<RhythmLine> lines, LocalDate from, LocalDate today) {
        return notebook -> {
            List<RhythmLine> before = notebook.schedule().lines(product);
            List<RhythmLine> after = new ArrayList<>(RhythmLine.before(before, from));
            after.addAll(lines);
            List<Change> changes = new ArrayList<>();
            if (!after.equals(before)) {
                changes.add(new Change.OfRhythm(product, before, after));
            }
            changes.addAll(PlanChanges.between(notebook.plan(), ProductWeeks.from(from, product, List.of(), notebook)));
            return command("command.rhythm", product, notebook, changes, today);
        };
    }

    /** Leaves out one use on one date, whatever plans it there. */
    public static Function<Notebook, Optional<Command>> leaveOut(
            LocalDate date, Session session, String product, LocalDate today) {
        return notebook ->
                command("command.leaveOut", product, notebook, away(notebook, date, session, product), today);
    }

    /** Adds one use on one date. */
    public static Function<Notebook, Optional<Command>> add(
            LocalDate date, Session session, String product, LocalDate today) {
        return notebook ->
                command("command.addOnce", product, notebook, added(notebook, date, session, product), today);
    }

    /** Moves one use from one date to another, or to the other session. */
    public static Function<Notebook, Optional<Command>> move(
            LocalDate date, Session session, LocalDate to, Session other, String product, LocalDate today) {
        return notebook -> {
            List<Change> changes = new ArrayList<>(away(notebook, date, session, product));
            changes.addAll(added(notebook, to, other, product));
            return command("command.moveOnce", product, notebook, changes, today);
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
        List<RhythmLine> before = notebook.schedule().lines(product);
        List<Change> changes = before.equals(after) ? List.of() : List.of(new Change.OfRhythm(product, before, after));
        return command("command.rhythm", product, notebook, changes, today);
    }

    /** The change that leaves out a use on a date; none where nothing is planned then. */
    public static List<Change> away(Notebook notebook, LocalDate date, Session session, String product) {
        boolean planned = notebook.plan().dayOn(date).contains(use(date, session, product))
                || notebook.schedule().lines(product).stream()
                        .anyMatch(line ->
                                line.session() == session && notebook.schedule().occurs(line, date));
        @Nullable
        PlanException after = planned ? new PlanException(date, session, product, PlanException.Kind.AWAY) : null;
        return exception(notebook, date, session, product, after);
    }

    /** The change that adds a use on a date; none where it is planned already. */
    public static List<Change> added(Notebook notebook, LocalDate date, Session session, String product) {
        boolean planned = notebook.datedDays(date).contains(use(date, session, product));
        @Nullable
        PlanException before =
                notebook.schedule().exception(date, session, product).orElse(null);
        if (planned) {
            return List.of();
        }
        boolean back = before != null && before.kind() == PlanException.Kind.AWAY;
        return exception(
                notebook,
                date,
                session,
                product,
                back ? null : new PlanException(date, session, product, PlanException.Kind.ADDED));
    }

    private static WeekPlacement use(LocalDate date, Session session, String product) {
        return new WeekPlacement(date.getDayOfWeek(), session, product);
    }

    private static List<Change> exception(
            Notebook notebook, LocalDate date, Session session, String product, @Nullable PlanException after) {
        @Nullable
        PlanException before =
                notebook.schedule().exception(date, session, product).orElse(null);
        boolean same = before == null ? after == null : before.equals(after);
        return same ? List.of() : List.of(new Change.OfException(before, after));
    }

    /** Makes a cycle, or edits the one with its id. */
    public static Function<Notebook, Optional<Command>> setCycle(SkinCycle cycle) {
        return notebook -> {
            @Nullable SkinCycle before = notebook.schedule().cycles().get(cycle.id());
            return cycle.equals(before)
                    ? Optional.empty()
                    : Optional.of(new Command(
                            "command.cycle", List.of(cycle.name()), List.of(new Change.OfCycle(before, cycle))));
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
                                        .filter(line -> !(line.rhythm() instanceof Rhythm.CycleNights nights
                                                && nights.cycle().equals(id)))
                                        .toList()));
                    }
                    changes.add(new Change.OfCycle(cycle, null));
                    return new Command("command.deleteCycle", List.of(cycle.name()), changes);
                });
    }

    /** Enters days away, or edits those with their id. */
    public static Function<Notebook, Optional<Command>> setAway(DaysAway stay) {
        return notebook -> {
            @Nullable DaysAway before = away(notebook, stay);
            return stay.equals(before)
                    ? Optional.empty()
                    : Optional.of(Command.of("command.away", new Change.OfAway(before, stay)));
        };
    }

    /** Deletes days away: what is planned on them is planned again. */
    public static Function<Notebook, Optional<Command>> deleteAway(DaysAway stay) {
        return notebook -> Optional.ofNullable(away(notebook, stay))
                .map(before -> Command.of("command.deleteAway", new Change.OfAway(before, null)));
    }

    private static @Nullable DaysAway away(Notebook notebook, DaysAway stay) {
        return notebook.schedule().away().stream()
                .filter(each -> each.id().equals(stay.id()))
                .findFirst()
                .orElse(null);
    }

    /** Enters an event, or edits the one with its id. */
    public static Function<Notebook, Optional<Command>> setEvent(SkinEvent event) {
        return notebook -> {
            @Nullable SkinEvent before = event(notebook, event);
            return event.equals(before)
                    ? Optional.empty()
                    : Optional.of(Command.of("command.event", new Change.OfEvent(before, event)));
        };
    }

    /** Deletes an event. */
    public static Function<Notebook, Optional<Command>> deleteEvent(SkinEvent event) {
        return notebook -> Optional.ofNullable(event(notebook, event))
                .map(before -> Command.of("command.deleteEvent", new Change.OfEvent(before, null)));
    }

    private static @Nullable SkinEvent event(Notebook notebook, SkinEvent event) {
        return notebook.schedule().events().stream()
                .filter(each -> each.id().equals(event.id()))
                .findFirst()
                .orElse(null);
    }

    static Optional<Command> command(
            String label, String product, Notebook notebook, List<Change> changes, LocalDate today) {
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        List<Change> all = new ArrayList<>(changes);
        notebook.planning(today).ifPresent(all::add);
        String name = notebook.product(product).map(Product::name).orElse(product);
        return Optional.of(new Command(label, List.of(name), all));
    }
}
