package org.skinweek.advice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skinweek.planner.Stop;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Rule;

/**
 * Finds the few moves, additions and removals that clear the flags of one week, those that clear most of its troubles
 * first. Every candidate is judged by the checker itself, so a fix never raises another flag of stop or caution, makes
 * one more severe or carries it to another day.
 */
public final class FixFinder {
    /** Fixes that are offered at most: more would be a puzzle of its own. */
    public static final int MOST = 3;
    /** Fixes of several changes that are judged by what else they clear. */
    private static final int MOST_JUDGED = 4 * MOST;

    private final Checker checker;
    private final FixTask task;
    private final List<Flag> troubles;
    private final CheckingWork work;
    private final Comparator<RankedFix> best;
    /** What each fix that was tried leads to, since one is often a candidate for several flags. */
    private final Map<Fix, Effect> effects = new HashMap<>();
    /** The flags of the week as it is: checked once, and only when a fix is tried. */
    private @Nullable WorsenedFlags before;

    /**
     * Finds fixes by this checker.
     *
     * @param troubles the troubles of the week, as people are told of them
     */
    public FixFinder(Checker checker, FixTask task, List<Flag> troubles) {
        this.checker = checker;
        this.task = task;
        this.troubles =
                troubles.stream().filter(flag -> flag.severity().counts()).toList();
        best = RankedFix.best(task.lastEdit());
        work = new CheckingWork(task.week());
    }

    /**
     * What clears a flag, the best first, as {@link RankedFix#best} has it. Only where no single change does it, two are
     * made together, and only then three. A trouble that several rules say is cleared when none of them says it any more.
     * In a week of hundreds of uses only some changes are tried.
     *
     * @param asked asked before each week that is checked; what is found by then may lack the best
     * @return none when no few changes do it
     */
    public List<RankedFix> of(Flag flag, Stop asked) {
        Stop stop = work.share(asked);
        FixTask giving = giving(flag);
        FixCandidates candidates = new FixCandidates(giving, flag);
        Checker narrow = checker.only(flag.rules());
        // where leaving a use out does not clear the flag, putting it elsewhere cannot either
        List<Use> decisive = candidates.uses().stream()
                .takeWhile(use -> !stop.now())
                .filter(use -> isCleared(narrow, Fix.removal(use)))
                .toList();
        List<RankedFix> found = new ArrayList<>();
        Stream.of(candidates.additions(), candidates.removals(decisive))
                .flatMap(Collection::stream)
                .takeWhile(fix -> !stop.now())
                .forEach(fix -> tryOut(fix, narrow, found));
        tryMoves(candidates.moves(decisive), narrow, found, stop);
        if (found.isEmpty() && !stop.now()) {
            new SeveralChanges(checker, giving, flag, before(), work, stop)
                    .find(MOST_JUDGED)
                    .forEach(fix -> tryOut(fix, narrow, found));
        }
        tryWhole(candidates.withoutLastEdit(), narrow, found, stop);
        return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
    }

    /** Tries moves until no other can be better than those found: none clears more than leaving the use out does. */
    private void tryMoves(List<Fix> moves, Checker narrow, List<RankedFix> found, Stop stop) {
        List<RankedFix> hoped = moves.stream()
                .takeWhile(fix -> !stop.now())
                .map(fix -> new RankedFix(
                        fix, effect(Fix.removal(fix.removed().get(0))).clears()))
                .sorted(best)
                .toList();
        for (RankedFix hope : hoped) {
            boolean enough = found.size() >= MOST && best.compare(found.get(MOST - 1), hope) <= 0;
            if (enough || stop.now()) {
                return;
            }
            tryOut(hope.fix(), narrow, found);
        }
    }

    /** All of the last edit is taken back only where that clears more than anything smaller. */
    private void tryWhole(Optional<Fix> lastEdit, Checker narrow, List<RankedFix> found, Stop stop) {
        lastEdit.filter(fix -> !stop.now()).ifPresent(fix -> {
            List<RankedFix> whole = new ArrayList<>();
            tryOut(fix, narrow, whole);
            whole.removeIf(ranked -> !found.isEmpty()
                    && ranked.clears().size() <= found.get(0).clears().size());
            found.addAll(0, whole);
        });
    }

    /** What a prescriber ordered stays where it is as long as anything of the user's own can give. */
    private FixTask giving(Flag flag) {
        boolean ownTakesPart = flag.uses().stream()
                .anyMatch(use -> use.day() >= 0 && task.movable().test(use) && !task.isPrescribed(use));
        return ownTakesPart ? task.keepingPrescribed() : task;
    }

    /** Adds a fix to those found, the best first, where it clears the flag and raises none. */
    private void tryOut(Fix fix, Checker narrow, List<RankedFix> found) {
        if (isCleared(narrow, fix) && !effect(fix).raises()) {
            found.add(new RankedFix(fix, effect(fix).clears()));
            found.sort(best);
        }
    }

    private WorsenedFlags before() {
        if (before == null) {
            before = new WorsenedFlags(checker.check(task.week()));
        }
        return before;
    }

    private boolean isCleared(Checker narrow, Fix fix) {
        work.spend();
        return counting(narrow.check(after(fix))).isEmpty();
    }

    private Effect effect(Fix fix) {
        return effects.computeIfAbsent(fix, untried -> {
            work.spend();
            List<Flag> after = checker.check(after(untried));
            Set<Rule> left = counting(after);
            List<Flag> cleared = troubles.stream()
                    .filter(trouble -> trouble.rules().stream().noneMatch(left::contains))
                    .toList();
            return new Effect(!before().in(after).isEmpty(), cleared);
        });
    }

    /**
     * What comes of a fix.
     *
     * @param raises whether a flag is raised, becomes more severe, or comes to a day that it was not on
     * @param clears the troubles that are gone
     */
    private record Effect(boolean raises, List<Flag> clears) {}

    private Timeline after(Fix fix) {
        return task.week().withPlanned(fix.applyTo(task.week().planned()));
    }

    private static Set<Rule> counting(List<Flag> flags) {
        return flags.stream()
                .filter(flag -> flag.severity().counts())
                .map(Flag::rule)
                .collect(Collectors.toSet());
    }
}
