package org.skinweek.advice;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.skinweek.routine.Use;
import org.skinweek.rules.Flag;

/**
 * A fix with what it clears.
 *
 * @param fix the changes
 * @param clears the troubles of the week that it clears, the most severe first
 */
public record RankedFix(Fix fix, List<Flag> clears) {
    /** Copies the list. */
    public RankedFix {
        clears = List.copyOf(clears);
    }

    /** True when no trouble is left after it. */
    public boolean clearsAll(List<Flag> troubles) {
        return clears.containsAll(troubles);
    }

    /**
     * The best first: those that clear most; then those that change only what the user planned last; then additions
     * before moves before removals, fewer changes before more, and shorter moves before longer.
     */
    static Comparator<RankedFix> best(Set<Use> lastEdit) {
        return Comparator.<RankedFix>comparingInt(ranked -> -ranked.clears.size())
                .thenComparingLong(ranked -> ranked.fix.removed().stream()
                        .filter(use -> !lastEdit.contains(use))
                        .count())
                .thenComparingLong(ranked -> ranked.fix.leftOut())
                .thenComparingInt(ranked -> ranked.fix.changes().size())
                .thenComparingInt(ranked -> ranked.fix.distance());
    }
}
