package org.skinweek.ui.week;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.skinweek.advice.Fix;
import org.skinweek.app.ScheduleCommands;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.IntroductionDays;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
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

    /** The changes that clear a flag. */
    static WeekEdit of(Fix fix, Timeline timeline) {
        UnaryOperator<WeekPlan> change = plan -> {
            WeekPlan changed = plan;
            for (Use use : fix.removed()) {
                changed = changed.without(timeline.placement(use));
            }
            for (Use use : fix.added()) {
                changed = changed.with(timeline.placement(use));
            }
            return changed;
        };
        List<WeekPlacement> placed =
                fix.added().stream().map(timeline::placement).toList();
        int count = fix.changes().size();
        if (count > 1) {
            return new WeekEdit("command.mend", List.of(Integer.toString(count)), change, placed);
        }
        Use named = fix.removed().isEmpty() ? fix.added().get(0) : fix.removed().get(0);
        String name = timeline.products().get(named.product()).name();
        return new WeekEdit("command." + label(fix.changes().get(0).kind()), List.of(name), change, placed);
    }

    private static String label(Fix.Kind kind) {
        return switch (kind) {
            case MOVE -> "move";
            case REMOVE -> "remove";
            case ADD -> "place";
        };
    }

    /**
     * What changes a notebook so; empty where nothing would change.
     *
     * @param shown the first day of the week that is edited
     * @param scope for which weeks it holds
     */
    Optional<Command> command(Notebook current, LocalDate shown, EditScope scope, LocalDate today) {
        WeekPlan before = current.datedDays(shown);
        WeekPlan after = change.apply(before);
        WeekPlan others = before;
        for (WeekPlacement placement : placed) {
            others = others.without(placement);
        }
        List<Change> changes = new ArrayList<>(IntroductionDays.laidByHand(current, shown, others, after));
        WeekPlan week = current.plan().sevenDays(shown);
        WeekPlan edited = week;
        for (WeekPlacement placement : before.placements()) {
            if (!after.contains(placement)) {
                LocalDate date = placement.dateFrom(shown);
                if (isDated(current, date, placement)) {
                    changes.addAll(ScheduleCommands.away(current, date, placement.session(), placement.product()));
                } else {
                    edited = edited.without(placement);
                }
            }
        }
        for (WeekPlacement placement : after.placements()) {
            if (!before.contains(placement)) {
                LocalDate date = placement.dateFrom(shown);
                if (isDated(current, date, placement)) {
                    changes.addAll(ScheduleCommands.added(current, date, placement.session(), placement.product()));
                } else {
                    edited = edited.with(placement);
                }
            }
        }
        if (!edited.equals(week)) {
            changes.addAll(scope.changes(current.plan(), shown, week, edited));
        }
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        current.planning(today).ifPresent(changes::add);
        return Optional.of(new Command(label, arguments, changes));
    }

    /** True for a product that no week holds, and for a use that is there or gone only on its date. */
    private static boolean isDated(Notebook current, LocalDate date, WeekPlacement use) {
        return current.schedule().hasRhythm(use.product(), date)
                || current.schedule()
                        .exception(date, use.session(), use.product())
                        .isPresent();
    }
}
