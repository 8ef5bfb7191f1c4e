package org.skinweek.rules;

import java.util.ArrayList;
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
        if (severity == null || uses.isEmpty()) {
            return;
        }
        List<Limit.Term> terms = new ArrayList<>(uses.size());
        for (Laid use : uses) {
            terms.add(new Limit.Term(use.origin(), use.slot(), measure.of(use.usage())));
        }
        limits.accept(new Limit(rule, severity, Stretch.dayOf(slot), measure, terms, 0, bound));
    }

    /** The uses of a window that ends with a slot. */
    List<Laid> inWindow(Window window, List<Laid> uses, int slot) {
        List<Laid> inside = new ArrayList<>();
        for (Laid use : uses) {
            if (window.contains(use, slot)) {
                inside.add(use);
            }
        }
        return inside;
    }
}
