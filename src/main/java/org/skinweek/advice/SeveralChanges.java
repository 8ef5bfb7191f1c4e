package org.skinweek.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.skinweek.planner.RememberedStop;
import org.skinweek.planner.Stop;
import org.skinweek.planner.WeekSlots;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;

/**
 * Finds two or three moves and removals that together clear a flag that no single change clears. First it determines
 * which uses must leave their places, by the limits of the flag's own rule; then it looks for other places for them, by
 * all rules. It is deterministic, and limits the number of checks, so that it ends soon.
 */
final class SeveralChanges {
    /** The most weeks that are checked; each takes some tenths of a millisecond. */
    private static final int MOST_CHECKS = 150;

    private final Timeline week;
    private final Flag flag;
    private final FixTask task;
    private final Checker wide;
    private final Checker narrow;
    private final WorsenedFlags before;
    private final CheckingWork work;
    private final Stop stop;
    private int checksLeft = MOST_CHECKS;

    /**
     * A search for one flag.
     *
     * @param before the flags of the present week
     * @param work counts the checks
     */
    SeveralChanges(Checker checker, FixTask task, Flag flag, WorsenedFlags before, CheckingWork work, Stop stop) {
        this.week = task.week();
        this.task = task;
        this.flag = flag;
        this.before = before;
        this.work = work;
        this.stop = new RememberedStop(stop);
        wide = checker;
        narrow = checker.only(flag.rules());
    }

    /**
     * Fixes of two changes or, where there are none, of three, those that leave least out first. Ends once enough are
     * found that leave nothing out.
     */
    List<Fix> find(int most) {
        List<Use> candidates = new FixCandidates(task, flag)
                .uses().stream()
                        .sorted(Comparator.<Use, Boolean>comparing(
                                        use -> !task.lastEdit().contains(use))
                                .thenComparing(Use.BY_TIME.reversed()))
                        .limit(FlagLimits.MOST_USES)
                        .toList();
        FlagLimits limits = new FlagLimits(narrow, week, candidates);
        for (int size = 2; size <= Fix.MOST_CHANGES; size++) {
            if (!limits.needMoreThan(size)) {
                List<Fix> found = fixes(candidates, choices(limits, candidates.size(), size), most);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /**
     * All choices of so many uses whose removal clears the flag, those of the first candidates first, with a bit for
     * each use.
     */
    private List<Long> choices(FlagLimits limits, int uses, int size) {
        List<Long> choices = new ArrayList<>();
        long end = 1L << uses;
        for (long choice = (1L << size) - 1; choice < end && !stop.now(); choice = next(choice)) {
            if (limits.keptWithout(choice)) {
                choices.add(choice);
            }
        }
        return choices;
    }

    /** The next larger number with as many bits. */
    private static long next(long choice) {
        long lowest = choice & -choice;
        long carried = choice + lowest;
        return carried | (((choice ^ carried) / lowest) >>> 2);
    }

    /** Tries the choices until enough fixes leave nothing out. */
    private List<Fix> fixes(List<Use> candidates, List<Long> choices, int most) {
        List<Fix> found = new ArrayList<>();
        int whole = 0;
        for (long choice : choices) {
            if (whole == FixFinder.MOST || isOver()) {
                break;
            }
            List<Use> leaving = IntStream.range(0, candidates.size())
                    .filter(use -> ((choice >>> use) & 1) == 1)
                    .mapToObj(candidates::get)
                    .toList();
            Optional<Fix> fix = fix(leaving);
            fix.ifPresent(found::add);
            whole += fix.isPresent() && fix.get().leftOut() == 0 ? 1 : 0;
        }
        found.sort(Comparator.comparingLong(Fix::leftOut).thenComparingInt(Fix::distance));
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    /** Finds other places for as many of some uses as possible, one after another; the others are left out. */
    private Optional<Fix> fix(List<Use> leaving) {
        List<Use> plan = without(leaving);
        List<Fix.Change> moves = new ArrayList<>();
        List<Fix.Change> removals = new ArrayList<>();
        for (Use use : leaving) {
            Optional<Use> place = place(use, plan);
            if (place.isPresent()) {
                moves.add(0, Fix.Change.move(use, place.get()));
                plan.add(place.get());
            } else {
                removals.add(0, Fix.Change.removal(use));
            }
        }
        moves.addAll(removals);
        return isFine(plan) ? Optional.of(new Fix(moves)) : Optional.empty();
    }

    private Optional<Use> place(Use use, List<Use> plan) {
        Set<Use> taken = new HashSet<>(week.planned());
        return IntStream.range(0, WeekSlots.COUNT)
                .mapToObj(slot -> WeekSlots.use(slot, use.product()))
                .filter(to -> task.movable().test(to) && !taken.contains(to) && !plan.contains(to))
                .sorted(Comparator.comparingInt(to -> UseDistance.between(use, to)))
                .filter(to -> {
                    List<Use> changed = new ArrayList<>(plan);
                    changed.add(to);
                    return isFine(changed);
                })
                .findFirst();
    }

    private List<Use> without(List<Use> leaving) {
        List<Use> plan = new ArrayList<>(week.planned());
        plan.removeAll(leaving);
        return plan;
    }

    /** True when the flag is gone and no other is worse. */
    private boolean isFine(List<Use> plan) {
        if (isOver()) {
            return false;
        }
        checksLeft--;
        work.spend();
        Timeline changed = week.withPlanned(plan);
        return narrow.check(changed).stream().noneMatch(left -> left.severity().counts())
                && before.in(wide.check(changed)).isEmpty();
    }

    private boolean isOver() {
        return checksLeft <= 0 || stop.now();
    }
}
