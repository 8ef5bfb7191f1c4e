package org.skinweek.notebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.skinweek.routine.PlanBook;
import org.skinweek.routine.WeekPlacement;

/**
 * What a user does in one go: it is stored in one transaction and undone in one step.
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

    /** The command that takes this one back: inverse changes in reverse order. */
    public Command inverse() {
        List<Change> inverse =
                new ArrayList<>(changes.stream().map(Change::inverse).toList());
        Collections.reverse(inverse);
        return new Command(label, arguments, inverse);
    }

    /**
     * What this command put into the seven days from a day on; nothing where it did not change what is planned.
     *
     * @param after what is planned since
     */
    public Set<WeekPlacement> planned(PlanBook after, LocalDate from) {
        PlanBook before = after;
        for (Change change : inverse().changes()) {
            if (change instanceof Change.OfWeek week) {
                before = before.with(week.from(), week.after());
            }
        }
        Set<WeekPlacement> added = new LinkedHashSet<>(after.sevenDays(from).placements());
        added.removeAll(before.sevenDays(from).placements());
        return added;
    }
}
