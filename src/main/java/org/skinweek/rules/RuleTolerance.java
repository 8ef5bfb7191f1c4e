package org.skinweek.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * "I tolerate this": cautions that a user does not want to see for a while. There is one for each pair of rule and product.
 *
 * @param rule id of the rule whose cautions are muted; absent for those of every rule
 * @param product id of the product whose uses no longer count towards them; absent for all uses
 * @param reason why, in the user's words
 * @param begins the day on which it was made
 * @param until the last day on which it holds, at most {@link #MOST_DAYS} after the first
 */
public record RuleTolerance(
        @Nullable String rule, @Nullable String product, String reason, LocalDate begins, LocalDate until) {
    /** The most days from its beginning to its end: twelve weeks. Skin changes, so the user should be asked again. */
    public static final int MOST_DAYS = 84;

    /** Rejects a tolerance of everything, one without a reason, and one that lasts too long. */
    public RuleTolerance {
        if (rule == null && product == null) {
            throw new IllegalArgumentException("rule and product are both absent: tolerate one of them");
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("reason is blank: say why the caution is tolerated");
        }
        if (until.isBefore(begins) || until.isAfter(begins.plusDays(MOST_DAYS))) {
            throw new IllegalArgumentException(
                    "until is %s: it must be from %s to %s".formatted(until, begins, begins.plusDays(MOST_DAYS)));
        }
    }

    /** What a tolerance is about. */
    public record Scope(@Nullable String rule, @Nullable String product) {}

    /** What it is about. */
    public Scope scope() {
        return new Scope(rule, product);
    }

    /** True on its last day and before. */
    public boolean holdsOn(LocalDate day) {
        return !day.isAfter(until);
    }
}
