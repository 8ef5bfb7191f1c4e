package org.skinweek.ui.week;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.IntroductionDays;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;

/**
 * An edit of a week.
 *
 * @param label key of what it is called
 * @param arguments what its name speaks of
 * @param change what becomes of the week
 * @param placed what is placed by it: what waits for a later day begins with that
 */
record WeekEdit(String label, List<String> arguments, UnaryOperator<WeekPlan> change, List<WeekPlacement> placed) {
    WeekEdit {
        arguments = List.copyOf(arguments);
        placed = List.copyOf(placed);
    }

    /**
     * What changes a notebook so; empty where nothing would change.
     *
     * @param shown the first day of the week that is edited
     * @param scope for which weeks it holds
     */
    Optional<Command> command(Notebook current, LocalDate shown, EditScope scope, LocalDate today) {
        WeekPlan before = current.plan().sevenDays(shown);
        WeekPlan after = change.apply(before);
        WeekPlan others = before;
        for (WeekPlacement placement : placed) {
            others = others.without(placement);
        }
        List<Change> changes = new ArrayList<>(IntroductionDays.laidByHand(current, shown, others, after));
        if (after.equals(before) && changes.isEmpty()) {
            return Optional.empty();
        }
        changes.addAll(scope.changes(current.plan(), shown, before, after));
        current.planning(today).ifPresent(changes::add);
        return Optional.of(new Command(label, arguments, changes));
    }
}
