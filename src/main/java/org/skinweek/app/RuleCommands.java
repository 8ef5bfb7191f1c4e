package org.skinweek.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.rules.NumberOverride;
import org.skinweek.rules.OwnRule;
import org.skinweek.rules.RuleTolerance;

/**
 * How a user adjusts the rules, as makers of commands for {@link Workspace#execute(Function)}. Each takes the name of
 * what is adjusted, for "Undo …".
 */
public final class RuleCommands {
    private RuleCommands() {}

    /** Tolerates something for a while, and replaces a tolerance of the same rule and product. */
    public static Function<Notebook, Optional<Command>> tolerate(RuleTolerance tolerance, String name) {
        return notebook -> {
            @Nullable
            RuleTolerance before =
                    notebook.adjustments().tolerance(tolerance.scope()).orElse(null);
            return tolerance.equals(before)
                    ? Optional.empty()
                    : command("command.tolerate", name, new Change.OfTolerance(before, tolerance));
        };
    }

    /** Ends a tolerance: its cautions return at once. */
    public static Function<Notebook, Optional<Command>> endTolerance(RuleTolerance.Scope scope, String name) {
        return notebook -> notebook.adjustments()
                .tolerance(scope)
                .flatMap(before -> command("command.endTolerance", name, new Change.OfTolerance(before, null)));
    }

    /** Replaces one of the book's numbers by the user's. */
    public static Function<Notebook, Optional<Command>> setNumber(NumberOverride number, String name) {
        return notebook -> {
            @Nullable
            NumberOverride before =
                    notebook.adjustments().number(number.place()).orElse(null);
            return number.equals(before)
                    ? Optional.empty()
                    : command("command.setNumber", name, new Change.OfNumber(before, number));
        };
    }

    /** Restores the book's number. */
    public static Function<Notebook, Optional<Command>> resetNumber(NumberOverride.Place place, String name) {
        return notebook -> notebook.adjustments()
                .number(place)
                .flatMap(before -> command("command.resetNumber", name, new Change.OfNumber(before, null)));
    }

    /** Adds a rule of the user's own, or replaces the one with the same id. */
    public static Function<Notebook, Optional<Command>> saveRule(OwnRule rule, String name) {
        return notebook -> {
            @Nullable OwnRule before = notebook.adjustments().ownRule(rule.id()).orElse(null);
            if (rule.equals(before)) {
                return Optional.empty();
            }
            String label = before == null ? "command.addRule" : "command.editRule";
            return command(label, name, new Change.OfOwnRule(before, rule));
        };
    }

    /** Deletes a rule of the user's own, and its tolerances, which have nothing left to mute. */
    public static Function<Notebook, Optional<Command>> deleteRule(UUID id, String name) {
        return notebook -> notebook.adjustments().ownRule(id).map(before -> {
            List<Change> changes = new ArrayList<>();
            changes.add(new Change.OfOwnRule(before, null));
            notebook.adjustments().tolerances().stream()
                    .filter(tolerance -> before.ruleId().equals(tolerance.rule()))
                    .forEach(tolerance -> changes.add(new Change.OfTolerance(tolerance, null)));
            return new Command("command.deleteRule", List.of(name), changes);
        });
    }

    private static Optional<Command> command(String label, String name, Change change) {
        return Optional.of(new Command(label, List.of(name), List.of(change)));
    }
}
