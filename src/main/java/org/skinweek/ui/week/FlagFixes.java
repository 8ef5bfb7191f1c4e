package org.skinweek.ui.week;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skinweek.planner.Fix;
import org.skinweek.planner.Fixes;
import org.skinweek.planner.Stop;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Rule;

/**
 * What clears the flags of a week, as far as it is known. It takes a hundred times as long to find as the flags, so they
 * are shown without it, and it follows flag by flag.
 *
 * @param fixes what clears each flag; nothing of those that are still looked at
 * @param clears all flags that each of those fixes clears
 */
record FlagFixes(Map<Flag, List<Fix>> fixes, Map<Fix, List<Flag>> clears) {
    /** Nothing is known yet. */
    static final FlagFixes NONE = new FlagFixes(Map.of(), Map.of());

    FlagFixes {
        fixes = Map.copyOf(fixes);
        clears = Map.copyOf(clears);
    }

    /** Looks at one flag after another, the gravest first, and hands over what is known after each. */
    static void find(
            Checker checker, Findings findings, Predicate<Use> movable, Stop stop, Consumer<? super FlagFixes> found) {
        Fixes search = new Fixes(checker);
        Timeline timeline = findings.timeline();
        FlagFixes known = NONE;
        for (Flag flag : findings.flags()) {
            List<Fix> fixes = search.of(timeline, flag, movable, stop);
            Map<Fix, List<Flag>> clears = new HashMap<>();
            for (Fix fix : fixes) {
                if (!stop.now()) {
                    clears.put(fix, cleared(checker, findings, fix));
                }
            }
            if (stop.now()) {
                return; // what was found may not be all
            }
            known = known.with(flag, fixes, clears);
            found.accept(known);
        }
    }

    private static List<Flag> cleared(Checker checker, Findings findings, Fix fix) {
        Timeline timeline = findings.timeline();
        Set<Rule> left = checker.check(timeline.withPlanned(fix.applyTo(timeline.planned()))).stream()
                .filter(flag -> flag.severity().counts())
                .map(Flag::rule)
                .collect(Collectors.toSet());
        return findings.flags().stream()
                .filter(flag -> flag.rules().stream().noneMatch(left::contains))
                .toList();
    }

    private FlagFixes with(Flag flag, List<Fix> itsFixes, Map<Fix, List<Flag>> theyClear) {
        Map<Flag, List<Fix>> allFixes = new HashMap<>(fixes);
        allFixes.put(flag, itsFixes);
        Map<Fix, List<Flag>> allClears = new HashMap<>(clears);
        allClears.putAll(theyClear);
        return new FlagFixes(allFixes, allClears);
    }

    /** What clears a flag, the best first; absent while that is looked for. */
    @Nullable
    List<Fix> of(Flag flag) {
        return fixes.get(flag);
    }

    /** All flags that a fix clears. */
    List<Flag> cleared(Fix fix) {
        return clears.getOrDefault(fix, List.of());
    }
}
