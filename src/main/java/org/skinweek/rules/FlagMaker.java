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
 * Makes flags of all the exceeded limits of one rule: one of those that count, with the highest severity, every day and
 * every use, and one of what is only a tip beside it. So a use that nobody warns of is not in a warning.
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

    /** What is exceeded of one weight. */
    private static final class Part {
        private final Rule rule;
        private final TreeSet<Integer> days = new TreeSet<>();
        /** Most limits of a rule share their uses: looking one up again is what costs, so they are put in order once. */
        private final Set<Use> uses = new HashSet<>();
        /** The products each of which clears all limits so far when it is left out. */
        private @Nullable Set<Integer> clearing;

        private @Nullable Severity severity;
        /** The limit that is exceeded most: with escalations, that is the one with the rule's own number. */
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
