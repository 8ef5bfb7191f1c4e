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
 * first. The checker itself judges every candidate, so a fix never raises another flag of stop or caution, makes one
 * more severe or spreads it to another day, in the week
 * or in the one after it.
 */
public final class FixFinder {
    /** The most fixes that are offered: choosing among more would be a puzzle of its own. */
    public static final int MOST = 3;
    /** The most fixes of several changes that are judged by what else they clear. */
    private static final int MOST_JUDGED = 4 * MOST;

    private final Checker checker;
    private final FixTask task;
    private final List<Flag> troubles;
    private final CheckingWork work;
    private final Comparator<RankedFix> best;
    /** The effects of fixes that were tried; cached because one is often a candidate for several flags. */
    private final Map<Fix, Effect> effects = new HashMap<>();
    /** The flags of the present week; checked once, when the first fix is tried. */
    private @Nullable WorsenedFlags before;
    /** The flags of the week after as it is planned; checked when the first fix needs it. */
    private @Nullable WorsenedFlags beforeLater;

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
     * The fixes for a flag, the best first by {@link RankedFix#best}. Two changes are combined only where no single one
     * clears the flag, and three only where no two do. A trouble that several rules report is cleared when none of them
     * reports it any more. In a week of hundreds of uses only some changes are tried.
     *
     * @param asked asked before each check; once true, the fixes found so far are the answer and may lack the best
     * @return none when no few changes clear it
     */
    public List<RankedFix> of(Flag flag, Stop asked) {
        Stop stop = work.share(asked);
        FixTask giving = giving(flag);
        FixCandidates candidates = new FixCandidates(giving, flag);
        Checker narrow = checker.only(flag.rules());
        // where removing a use does not clear the flag, moving it cannot either
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

    /** Tries moves until no other can be better than those found: a move clears no more than removing the use does. */
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

    /** Offers to undo the last edit as a whole where that clears more than any smaller fix. */
    private void tryWhole(Optional<Fix> lastEdit, Checker narrow, List<RankedFix> found, Stop stop) {
        lastEdit.filter(fix -> !stop.now()).ifPresent(fix -> {
            List<RankedFix> whole = new ArrayList<>();
            tryOut(fix, narrow, whole);
            whole.removeIf(ranked -> !found.isEmpty()
                    && ranked.clears().size() <= found.get(0).clears().size());
            found.addAll(0, whole);
        });
    }

    /** The task in which prescribed uses stay in place, as long as a use of the user's own can change. */
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
            return new Effect(!before().in(after).isEmpty() || breaksLater(untried), cleared);
        });
    }

    /** True where windows that reach over the end of the week are exceeded because of a fix. */
    private boolean breaksLater(Fix fix) {
        if (task.later().isEmpty()) {
            return false;
        }
        if (beforeLater == null) {
            beforeLater = new WorsenedFlags(later(task.week()));
        }
        work.spend();
        return !beforeLater.in(later(after(fix))).isEmpty();
    }

    private List<Flag> later(Timeline week) {
        return checker.check(week.following(task.later()));
    }

    /**
     * The effect of a fix.
     *
     * @param raises whether a flag is raised, becomes more severe, or spreads to another day
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
