package org.skinweek.rules;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.skinweek.catalog.Sensitivity;
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

    /**
     * The number of the rule that this flag is about; where several are the same, one that the user has set.
     *
     * @param skin the sensitivity for which it was flagged
     */
    public Optional<RuleNumber> number(Sensitivity skin) {
        return rule.numbers().stream()
                .filter(number -> isAbout(number, skin))
                .min(Comparator.comparing(number -> !rule.ownNumbers().contains(number.key())));
    }

    private boolean isAbout(RuleNumber number, Sensitivity skin) {
        return switch (number.unit()) {
            case HOURS_BETWEEN, HOURS_AFTER, NIGHTS, DAYS -> true;
            case TIMES -> false;
            case SESSIONS, USES, PRODUCTS, EXFOLIATION_UNITS, IRRITATION_LOAD ->
                Math.abs(number.value().of(skin) - bound) < OpenLimit.TOLERANCE;
        };
    }

    /** True when the flag involves a use of this product in that session of a day. */
    public boolean involves(Use use) {
        return uses.contains(use);
    }
}
