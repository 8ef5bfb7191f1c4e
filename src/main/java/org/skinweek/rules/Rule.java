package org.skinweek.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skinweek.catalog.Sensitivity;

/**
 * A rule: what it limits, how much that matters, and why.
 *
 * @param id stable id, such as {@code MAX-AHA}
 * @param severity how much it matters when its limit is exceeded
 * @param kind what it limits
 * @param escalations circumstances in which it matters more, or less
 * @param explanation why, for people
 * @param ownNumbers keys of the numbers that the user has set; none in the book
 * @param keptByPlans true for a tip that every plan keeps, although breaking it earns no warning
 */
public record Rule(
        String id,
        Severity severity,
        RuleKind kind,
        List<SeverityEscalation> escalations,
        RuleExplanation explanation,
        Set<String> ownNumbers,
        boolean keptByPlans) {
    /** Copies the collections. */
    public Rule {
        escalations = List.copyOf(escalations);
        ownNumbers = Set.copyOf(ownNumbers);
    }

    /** A rule with the book's own numbers. */
    public Rule(
            String id,
            Severity severity,
            RuleKind kind,
            List<SeverityEscalation> escalations,
            RuleExplanation explanation) {
        this(id, severity, kind, escalations, explanation, Set.of(), false);
    }

    /** The numbers that a user may set; none of a user's own rule, which is edited as a whole. */
    public List<RuleNumber> numbers() {
        return explanation.isOwn() ? List.of() : RuleNumbers.of(this);
    }

    /** The number with this key, if there is one. */
    public Optional<RuleNumber> number(String key) {
        return numbers().stream().filter(number -> number.key().equals(key)).findFirst();
    }

    /** True when a number may only be made stricter for this skin, because exceeding it is a stop or may become one. */
    public boolean stricterOnly(RuleNumber number, Sensitivity skin) {
        return RuleNumbers.stricterOnly(this, number, skin);
    }

    /**
     * The rule with a user's number in the place of the book's, for every sensitivity up to the one for which it was set;
     * for more sensitive skin, and wherever a stop depends on it, only where it is stricter. A number that the rule does
     * not have changes nothing, and one beyond its bounds is brought within them.
     */
    public Rule with(NumberOverride override) {
        return RuleNumbers.with(this, override);
    }

    Rule adjusted(RuleKind otherKind, List<SeverityEscalation> otherEscalations, String key) {
        Set<String> own = new HashSet<>(ownNumbers);
        own.add(key);
        return new Rule(id, severity, otherKind, otherEscalations, explanation, own, keptByPlans);
    }

    Rule withKind(RuleKind other) {
        return new Rule(id, severity, other, escalations, explanation, ownNumbers, keptByPlans);
    }

    /**
     * The rule as plans keep it: a tip that they keep counts as a caution. A tip that is graver in some circumstances
     * becomes two rules: one for these circumstances, unchanged, and one for all others.
     */
    List<Rule> forPlans() {
        if (!keptByPlans || severity != Severity.TIP) {
            return List.of(this);
        }
        List<SeverityEscalation> exempt = escalations.stream()
                .map(escalation -> escalation.counts() ? new SeverityEscalation(null, escalation.when()) : escalation)
                .toList();
        Rule tip = new Rule(id, Severity.CAUTION, kind, exempt, explanation, ownNumbers, true);
        return escalations.stream().noneMatch(SeverityEscalation::counts)
                ? List.of(tip)
                : List.of(new Rule(id, severity, kind, escalations, explanation, ownNumbers, false), tip);
    }

    /** Hashes the id alone, since rules are looked up often and hashing a whole one takes long. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** True when it can reach caution or stop in some circumstance. */
    boolean mayCount() {
        return severity.counts() || escalations.stream().anyMatch(SeverityEscalation::counts);
    }
}
