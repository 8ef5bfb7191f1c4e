package org.skinweek.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.skinweek.routine.Use;

/**
 * Turns the exceeded limits of one rule into flags: one of those that count, with the highest severity, every day and
 * every use, and one of those that are only tips. So no warning lists a use that is only worth a tip.
 */
final class FlagMaker implements Consumer<Limit> {
    private final Part counting;
    private final Part advisory;

    FlagMaker(Rule rule) {
        this.counting = new Part(rule);
        this.advisory = new Part(rule);
    }

    @Override
    public void accept(Limit limit) {
        if (limit.exceeded()) {
            (limit.severity().counts() ? counting : advisory).add(limit);
        }
    }

    /** The flags, the graver first: two at most, mostly one or none. */
    List<Flag> flags() {
        List<Flag> flags = new ArrayList<>(2);
        @Nullable Flag graver = counting.flag(Set.of(), Set.of());
        @Nullable Flag lesser = advisory.flag(counting.uses, counting.days);
        if (graver != null) {
            flags.add(graver);
        }
        if (lesser != null) {
            flags.add(lesser);
        }
        return flags;
    }

    /** The exceeded limits that make one flag. */
    private static final class Part {
        private final Rule rule;
        private final TreeSet<Integer> days = new TreeSet<>();
        /**
         * Sorted only at the end: most limits of a rule share their uses, so nearly every insertion is a repeated one.
         */
        private final Set<Use> uses = new HashSet<>();
        /** The products any one of which, left out, clears all limits so far. */
        private @Nullable Set<Integer> clearing;

        private @Nullable Severity severity;
        /** The most exceeded limit: with escalations, that is the one with the rule's own number. */
        private @Nullable Limit worst;

        private double worstExcess;

        private Part(Rule rule) {
            this.rule = rule;
        }

        private void add(Limit limit) {
            days.add(limit.day());
            for (DatedUse use : limit.uses()) {
                uses.add(use.origin());
            }
            if (severity == null || limit.severity().compareTo(severity) > 0) {
                severity = limit.severity();
            }
            double excess = limit.value() - limit.bound();
            if (worst == null || excess > worstExcess) {
                worst = limit;
                worstExcess = excess;
            }
            clearAlsoBy(limit);
        }

        private void clearAlsoBy(Limit limit) {
            if (clearing == null) {
                clearing = new TreeSet<>();
                for (DatedUse use : limit.uses()) {
                    clearing.add(use.origin().product());
                }
                for (List<DatedUse> group : limit.onlyWith()) {
                    for (DatedUse use : group) {
                        clearing.add(use.origin().product());
                    }
                }
            }
            clearing.removeIf(product -> !limit.isKeptWithout(product));
        }

        /** The flag; none where nothing is exceeded, or where a graver one says it all. */
        private @Nullable Flag flag(Set<Use> inGraver, Set<Integer> daysOfGraver) {
            if (worst == null || severity == null || clearing == null) {
                return null;
            }
            if (!uses.isEmpty() && inGraver.containsAll(uses) && daysOfGraver.containsAll(days)) {
                return null;
            }
            List<Use> inOrder = uses.stream().sorted(Use.BY_TIME).toList();
            Map<Integer, Double> weights = worst.weights();
            return new Flag(rule, severity, days, inOrder, worst.value(), worst.bound(), clearing, weights, List.of());
        }
    }
}
