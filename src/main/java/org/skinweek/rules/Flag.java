package org.skinweek.rules;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.skinweek.routine.Use;

/**
 * A rule whose limit is exceeded, or a tip or reassurance that applies.
 *
 * @param rule the rule
 * @param severity the highest severity that holds
 * @param days days of the timeline, 0 to 6, to which the rule's semantics attribute the flag
 * @param uses the uses involved, in order of time; those of negative days are logged ones
 * @param value how much there is, in the unit of the rule's limit, at the worst moment
 * @param bound how much there may be
 */
public record Flag(Rule rule, Severity severity, SortedSet<Integer> days, List<Use> uses, double value, double bound) {
    /** Copies the collections. */
    public Flag {
        days = Collections.unmodifiableSortedSet(new TreeSet<>(days));
        uses = List.copyOf(uses);
    }

    /** True when the flag involves a use of this product in that session of a day. */
    public boolean involves(Use use) {
        return uses.contains(use);
    }
}
