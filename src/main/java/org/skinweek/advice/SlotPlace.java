package org.skinweek.advice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skinweek.planner.CostTerm;
import org.skinweek.routine.Use;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Severity;

/**
 * A session for one use of a product, with its cost.
 *
 * @param use the use in that session
 * @param costs the additional cost of the week in each term, negative where the week gets cheaper; without wishes and
 *     changes, which do not depend on the session
 * @param unsuited true in a session that is not meant for one of its actives, such as a morning for a retinoid
 * @param bars flags of stop and caution that would be new, graver or on another day, and those that stay; none for an
 *     open place
 * @param staying those of the bars that exist now because of the use that is moved
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

    /** The gravest severity of the bars; empty for an open place. */
    public Optional<Severity> severity() {
        return bars.stream().map(Flag::severity).max(Severity::compareTo);
    }

    /** True where nothing forbids it. */
    public boolean open() {
        return bars.isEmpty();
    }

    /** The additional cost in a term. */
    public long cost(CostTerm term) {
        return costs.getOrDefault(term, 0L);
    }
}
