package org.skinweek.notebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skinweek.routine.WeekPlacement;

/**
 * What a user does in one step: it is stored in one transaction and undone at once.
 *
 * @param label key of the text that names it in "Undo …", such as {@code command.place}
 * @param arguments names that the text mentions, such as a product's name
 * @param changes in the order in which they are made
 */
public record Command(String label, List<String> arguments, List<Change> changes) {
    /** Copies the lists. */
    public Command {
        arguments = List.copyOf(arguments);
        changes = List.copyOf(changes);
    }

    /** A command of some changes with no names in its label. */
    public static Command of(String label, Change... changes) {
        return new Command(label, List.of(), List.of(changes));
    }

    /** The command that reverses this one: inverse changes in reverse order. */
    public Command inverse() {
        List<Change> inverse =
                new ArrayList<>(changes.stream().map(Change::inverse).toList());
        Collections.reverse(inverse);
        return new Command(label, arguments, inverse);
    }

    /** The one day that all of its changes are about; empty where they are about several or none in particular. */
    public Optional<LocalDate> day() {
        Set<LocalDate> days = new LinkedHashSet<>();
        for (Change change : changes) {
            days.addAll(change.days());
        }
        boolean each = changes.stream().noneMatch(change -> change.days().isEmpty());
        return each && days.size() == 1 ? days.stream().findFirst() : Optional.empty();
    }

    /**
     * The uses that this command added to what is planned for the seven days from a day on; none where it changed nothing
     * that is planned.
     *
     * @param after the notebook after the command
     */
    public Set<WeekPlacement> planned(Notebook after, LocalDate from) {
        List<Change> back = inverse().changes().stream().filter(Command::plans).toList();
        if (back.isEmpty()) {
            return Set.of();
        }
        Set<WeekPlacement> added = new LinkedHashSet<>(after.datedDays(from).placements());
        added.removeAll(after.after(back).datedDays(from).placements());
        return added;
    }

    private static boolean plans(Change change) {
        return change instanceof Change.OfWeek
                || change instanceof Change.OfCycle
                || change instanceof Change.OfRhythm
                || change instanceof Change.OfException
                || change instanceof Change.OfAway;
    }
}
