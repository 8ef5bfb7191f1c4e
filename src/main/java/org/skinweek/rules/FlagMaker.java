package org.skinweek.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.skinweek.routine.Use;

/** Makes one flag of all the exceeded limits of one rule: the highest severity, every day, every use. */
final class FlagMaker implements Consumer<Limit> {
    private final Rule rule;
    private final TreeSet<Integer> days = new TreeSet<>();
    /** Most limits of a rule share their uses: looking one up again is what costs, so they are put in order once. */
    private final Set<Use> uses = new HashSet<>();

    private @Nullable Severity severity;
    /** The limit that is exceeded most: with escalations, that is the one with the rule's own number. */
    private @Nullable Limit worst;

    FlagMaker(Rule rule) {
        this.rule = rule;
    }

    @Override
    public void accept(Limit limit) {
        if (!limit.exceeded()) {
            return;
        }
        days.add(limit.day());
        for (Laid use : limit.uses()) {
            uses.add(use.origin());
        }
        if (severity == null || limit.severity().compareTo(severity) > 0) {
            severity = limit.severity();
        }
        if (worst == null || excess(limit) > excess(worst)) {
            worst = limit;
        }
    }

    private static double excess(Limit limit) {
        return limit.value() - limit.bound();
    }

    @Nullable
    Flag flag() {
        if (worst == null || severity == null) {
            return null;
        }
        List<Use> inOrder = uses.stream().sorted(Use.BY_TIME).toList();
        return new Flag(rule, severity, days, inOrder, worst.value(), worst.bound());
    }
}
