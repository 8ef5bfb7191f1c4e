package org.skinweek.rules;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.routine.Use;

/**
 * A rule whose limit is exceeded, or a tip or reassurance that applies.
 *
 * @param rule the rule; the gravest one of a merged flag
 * @param severity the highest severity that holds
 * @param days days of the timeline, 0 to 6, to which the rule's semantics attribute the flag
 * @param uses the uses involved, in order of time; those of negative days are logged ones
 * @param value how much there is, in the unit of the rule's limit, at the worst moment
 * @param bound how much there may be
 * @param clearing indexes of the products any one of which, left out, would clear it
 * @param weights how much each product contributes to the value at the worst moment, by its index
 * @param parts the flags of single rules that are merged because they are one trouble, the gravest first; empty for the
 *     flag of one rule
 */
public record Flag(
        Rule rule,
        Severity severity,
        SortedSet<Integer> days,
        List<Use> uses,
        double value,
        double bound,
        Set<Integer> clearing,
        Map<Integer, Double> weights,
        List<Flag> parts) {
    /** Copies the collections. */
    public Flag {
        days = Collections.unmodifiableSortedSet(new TreeSet<>(days));
        uses = List.copyOf(uses);
        clearing = Set.copyOf(clearing);
        weights = Collections.unmodifiableMap(new TreeMap<>(weights));
        parts = List.copyOf(parts);
    }

    /** The gravest rule's own flag, with only that rule's days, uses and numbers. */
    public Flag gravest() {
        return parts.isEmpty() ? this : parts.get(0);
    }

    /** The merged flags of the other rules; none for the flag of one rule. */
    public List<Flag> others() {
        return parts.isEmpty() ? List.of() : parts.subList(1, parts.size());
    }

    /** The rules that this flag reports, the gravest first. */
    public List<Rule> rules() {
        return parts.isEmpty()
                ? List.of(rule)
                : parts.stream().map(Flag::rule).distinct().toList();
    }

    /** True when it is about what a week adds up to rather than about uses that meet: it belongs to the week as a whole. */
    public boolean weekWide() {
        return rule.kind().core().addsUpOverDays();
    }

    /**
     * True when changing a planned use would help to clear it. Where uses meet, that is each of them; where a week adds
     * up, only those of the products in {@code clearing}, or each if there are none.
     */
    public boolean mendedBy(Use use) {
        return involves(use) && (!weekWide() || clearing.isEmpty() || clearing.contains(use.product()));
    }

    /** The product that weighs most in a sum, with its share of the value, 0 to 1; empty where nothing is added up. */
    public Optional<Map.Entry<Integer, Double>> heaviest() {
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        return weights.entrySet().stream()
                .filter(entry -> sum > 0)
                .max(Map.Entry.comparingByValue())
                .map(entry -> Map.entry(entry.getKey(), entry.getValue() / sum));
    }

    /** The same flag with its days and uses counted from another day, such as the first of the week before. */
    public Flag shifted(int by) {
        return new Flag(
                rule,
                severity,
                days.stream().map(day -> day + by).collect(Collectors.toCollection(TreeSet::new)),
                uses.stream()
                        .map(use -> new Use(use.day() + by, use.session(), use.product()))
                        .toList(),
                value,
                bound,
                clearing,
                weights,
                parts.stream().map(flag -> flag.shifted(by)).toList());
    }

    /**
     * The number of the rule that this flag exceeds; of several equal ones, one that the user has set.
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
            case HOURS_BETWEEN, HOURS_AFTER, NIGHTS, DAYS, DAYS_BEFORE, DAYS_AFTER, PAUSE_WEEKS -> true;
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
