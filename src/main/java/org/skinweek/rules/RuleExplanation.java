package org.skinweek.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.EvidenceGrade;

/**
 * Why a rule is there, for people.
 *
 * @param title heading of a card, a few words
 * @param reason one sentence; blank where a user gave none for a rule of their own
 * @param evidence grade of the rule; absent for a user's own rule, which claims none
 * @param sources ids of the sources
 * @param disagree what sources disagree about; absent where they do not
 * @param because why this default was chosen; absent where it needs no reason
 * @param unverified what could not be checked; absent where everything was
 * @param note anything else
 * @param belief what people say that is not so, in their words, where the rule puts it right; absent otherwise
 */
public record RuleExplanation(
        String title,
        String reason,
        @Nullable EvidenceGrade evidence,
        List<String> sources,
        @Nullable String disagree,
        @Nullable String because,
        @Nullable String unverified,
        @Nullable String note,
        @Nullable String belief) {
    /** Copies the list. */
    public RuleExplanation {
        sources = List.copyOf(sources);
    }

    /** The explanation of a rule that a user made. */
    public static RuleExplanation own(String title, String reason) {
        return new RuleExplanation(title, reason, null, List.of(), null, null, null, null, null);
    }

    /** True for a rule that the user made: it has neither grade nor sources. */
    public boolean isOwn() {
        return evidence == null;
    }
}
