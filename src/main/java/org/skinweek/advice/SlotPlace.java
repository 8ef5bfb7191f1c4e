package org.skinweek.advice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skinweek.planner.CostTerm;
import org.skinweek.routine.Use;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Severity;

/**
 * A session for one use of a product, with what it would cost.
 *
 * @param use the use if it were made there
 * @param costs what the week would cost more in each term, less below zero; wishes and changes are not among them,
 *     because they do not depend on the session
 * @param unsuited true in a session that is not meant for one of its actives, such as a morning for a retinoid
 * @param bars flags of stop and caution that would be new, graver or on another day, and those that stay; none where it
 *     may go
 * @param staying those of the bars that there are now already, because of the use that is moved
 */
public record SlotPlace(Use use, Map<CostTerm, Long> costs, boolean unsuited, List<Flag> bars, List<Flag> staying) {
    /** Copies the collections. */
    public SlotPlace {
        costs = Map.copyOf(costs);
        bars = List.copyOf(bars);
        staying = List.copyOf(staying);
    }

    /** The bars that would be new, graver or on another day, the gravest first. */
    public List<Flag> raised() {
        return bars.stream().filter(flag -> !staying.contains(flag)).toList();
    }

    /** The gravest that bars it. */
    public Optional<Severity> severity() {
        return bars.stream().map(Flag::severity).max(Severity::compareTo);
    }

    /** True where nothing forbids it. */
    public boolean open() {
        return bars.isEmpty();
    }

    /** What it costs more in a term. */
    public long cost(CostTerm term) {
        return costs.getOrDefault(term, 0L);
    }
}
