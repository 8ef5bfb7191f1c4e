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
import org.skinweek.routine.Product;
import org.skinweek.routine.SkinEvent;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.schedule.DaysAway;
import org.skinweek.schedule.PlanException;

/**
 * What a user changes on single dates, and days away and events, as makers of commands for
 * {@link Workspace#execute(Function)}. Each is empty where it would change nothing.
 */
public final class ScheduleCommands {
    private ScheduleCommands() {}

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

    /**
     * Lets cycles and rhythms begin on other days; nothing where any of them has changed since.
     *
     * @param name the first of them
     * @param seen the notebook from which the changes were made
     */
    public static Function<Notebook, Optional<Command>> shift(String name, Notebook seen, List<Change> shifting) {
        return notebook -> notebook.schedule().equals(seen.schedule())
                ? Optional.of(new Command("command.phase", List.of(name), shifting))
                : Optional.empty();
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
