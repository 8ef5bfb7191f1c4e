package org.skinweek.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.skinweek.routine.Use;

/**
 * Says one trouble once. Several rules often find the same fact: an acid that is used every evening is too much acid, too
 * much exfoliation and too little rest. Two flags are one trouble when leaving out the same product clears both, or when
 * the same care is missing; people have one thing to change, so they are told of one.
 */
final class TroubleMerger {
    /** Of equally grave flags, those that bar a product altogether come first: they are not about how it is used. */
    private static final Comparator<Flag> GRAVEST_FIRST = Comparator.comparing(Flag::severity)
            .reversed()
            .thenComparing(flag -> !flag.rule().kind().core().forbidsEachUse());

    private TroubleMerger() {}

    /**
     * The flags of stop and caution, merged where they are one trouble, followed by all others.
     *
     * @param over flags that nothing can clear any more, so that they share no remedy with what can still be cleared
     */
    static List<Flag> together(List<Flag> flags, Predicate<Flag> over) {
        List<Flag> open = new ArrayList<>();
        List<Flag> closed = new ArrayList<>();
        List<Flag> others = new ArrayList<>();
        flags.stream().sorted(GRAVEST_FIRST).forEach(flag -> {
            (!flag.severity().counts() ? others : over.test(flag) ? closed : open).add(flag);
        });
        List<Flag> together = new ArrayList<>(grouped(open));
        together.addAll(grouped(closed));
        together.sort(GRAVEST_FIRST);
        others.removeIf(tip -> together.stream().anyMatch(trouble -> says(trouble, tip)));
        together.addAll(others);
        return together;
    }

    private static List<Flag> grouped(List<Flag> flags) {
        List<Flag> left = new ArrayList<>(flags);
        List<Flag> grouped = new ArrayList<>();
        Optional<List<Flag>> same = largest(left);
        while (same.isPresent()) {
            left.removeAll(same.get());
            grouped.add(merged(same.get()));
            same = largest(left);
        }
        grouped.addAll(left);
        return grouped;
    }

    /** True when a trouble makes a tip about how often a product is used redundant, because one remedy clears both. */
    private static boolean says(Flag trouble, Flag tip) {
        return tip.severity() == Severity.TIP
                && tip.rule().kind().core() instanceof MostInWindow most
                && most.measure() == Measure.SESSIONS
                && most.addsUpOverDays()
                && trouble.weekWide()
                && tip.clearing().stream().anyMatch(trouble.clearing()::contains);
    }

    /** The largest group of at least two flags that share a remedy; of equal groups, the one with the gravest flag. */
    private static Optional<List<Flag>> largest(List<Flag> flags) {
        Map<Object, List<Flag>> byRemedy = new LinkedHashMap<>();
        for (Flag flag : flags) {
            for (Object remedy : remedies(flag)) {
                byRemedy.computeIfAbsent(remedy, key -> new ArrayList<>()).add(flag);
            }
        }
        // of equal groups of equal severity, the first is taken
        return byRemedy.values().stream()
                .filter(same -> same.size() > 1)
                .max(Comparator.<List<Flag>>comparingInt(List::size)
                        .thenComparing(same -> same.get(0).severity()));
    }

    /** What would clear a flag alone: each product that could be left out, and the care that is missing. */
    private static List<Object> remedies(Flag flag) {
        List<Object> remedies = new ArrayList<>(new TreeSet<>(flag.clearing()));
        flag.rule().kind().core().missing().ifPresent(remedies::add);
        return remedies;
    }

    private static Flag merged(List<Flag> same) {
        Flag gravest = same.get(0);
        TreeSet<Integer> days = new TreeSet<>();
        Set<Use> uses = new LinkedHashSet<>();
        Set<Integer> clearing = new TreeSet<>(gravest.clearing());
        for (Flag flag : same) {
            days.addAll(flag.days());
            uses.addAll(flag.uses());
            clearing.retainAll(flag.clearing());
        }
        return new Flag(
                gravest.rule(),
                gravest.severity(),
                days,
                uses.stream().sorted(Use.BY_TIME).toList(),
                gravest.value(),
                gravest.bound(),
                clearing,
                gravest.weights(),
                same);
    }
}
