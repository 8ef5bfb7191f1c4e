package org.skinweek.rules;

import org.jspecify.annotations.Nullable;

/**
 * A circumstance in which a rule matters more, or less.
 *
 * @param severity how much it matters then; absent when it does not matter at all
 * @param when the circumstance
 */
public record SeverityEscalation(@Nullable Severity severity, RuleCircumstance when) {
    /** True when the rule is of stop or caution then. */
    boolean counts() {
        return severity != null && severity.counts();
    }
}
