package org.skinweek.rules;

import java.util.List;
import java.util.UUID;
import org.skinweek.catalog.Catalog;

/**
 * A rule that a user made. It is laid, flagged, fixed and tolerated like any rule of the book.
 *
 * @param id never shown
 * @param limit what it limits
 * @param severity caution or tip: only the book may say stop
 * @param reason why, in the user's words; may be blank
 */
public record OwnRule(UUID id, OwnLimit limit, Severity severity, String reason) {
    /** Rejects severities that a user cannot give. */
    public OwnRule {
        if (severity != Severity.CAUTION && severity != Severity.TIP) {
            throw new IllegalArgumentException("severity is %s: it must be caution or tip".formatted(severity));
        }
    }

    /** The id under which the rule stands in the user's book. */
    public String ruleId() {
        return "OWN-" + id;
    }

    /**
     * The rule as it stands in the user's book.
     *
     * @param book the book as it ships
     * @param title a sentence that says what it asks for
     */
    Rule rule(Catalog catalog, RuleBook book, String title) {
        RuleKind kind = limit.kind(subject -> subject.selector(catalog, book));
        return new Rule(ruleId(), severity, kind, List.of(), RuleExplanation.own(title, reason));
    }
}
