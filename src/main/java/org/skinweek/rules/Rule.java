package org.skinweek.rules;

import java.util.List;

/**
 * A rule of the book: what it limits, how much that matters, and why.
 *
 * @param id stable id, such as {@code MAX-AHA}
 * @param severity how much it matters when its limit is exceeded
 * @param kind what it limits
 * @param escalations circumstances in which it matters more, or less
 * @param explanation why, for people
 */
public record Rule(String id, Severity severity, RuleKind kind, List<Escalation> escalations, Explanation explanation) {
    /** Copies the list. */
    public Rule {
        escalations = List.copyOf(escalations);
    }

    /** True when it can be of stop or caution in some circumstance. */
    boolean mayCount() {
        return severity.counts()
                || escalations.stream().map(Escalation::severity).anyMatch(graver -> graver != null && graver.counts());
    }
}
