package org.skinweek.rules;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What every kind needs while it lays limits.
 *
 * @param stretch the days
 * @param rule the rule
 * @param limits where the limits go
 */
record Laying(Stretch stretch, Rule rule, Consumer<Limit> limits) {
    /** Lays a limit on uses that are all counted; nothing where it would not matter. */
    void limit(@Nullable Severity severity, int slot, Measure measure, List<Laid> uses, double bound) {
        limit(severity, slot, measure, uses, List.of(), bound);
    }

    /** Lays a limit that holds only while one use of each group is made. */
    void limit(
            @Nullable Severity severity,
            int slot,
            Measure measure,
            List<Laid> uses,
            List<List<Laid>> onlyWith,
            double bound) {
        if (severity != null && !uses.isEmpty()) {
            limits.accept(new Limit(rule, severity, Stretch.dayOf(slot), measure, uses, List.of(), onlyWith, 0, bound));
        }
    }

    /** Lays a need: without any of the covers, the uses, or nothing at all, are one too many. */
    void need(@Nullable Severity severity, int slot, List<Laid> uses, List<Laid> covers) {
        if (severity != null) {
            int constant = uses.isEmpty() ? 1 : 0;
            limits.accept(
                    new Limit(rule, severity, Stretch.dayOf(slot), Measure.USES, uses, covers, List.of(), constant, 0));
        }
    }

    /** The uses of a window that ends with a slot: a part of the list, which is in order of time. */
    List<Laid> inWindow(Window window, List<Laid> uses, int slot) {
        return between(uses, window.firstSlot(slot), slot);
    }

    /** The uses from one slot to another, both included. */
    List<Laid> between(List<Laid> uses, int first, int last) {
        return uses.subList(firstFrom(uses, first), firstFrom(uses, last + 1));
    }

    /** Index of the first use at a slot or after it. */
    private static int firstFrom(List<Laid> uses, int slot) {
        int low = 0;
        int high = uses.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (uses.get(middle).slot() < slot) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
