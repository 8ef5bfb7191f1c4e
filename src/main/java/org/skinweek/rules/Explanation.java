package org.skinweek.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.EvidenceGrade;

/**
 * Why a rule is there, for people.
 *
 * @param title heading of a card, a few words
 * @param reason one sentence
 * @param evidence grade of the rule
 * @param sources ids of the sources
 * @param disagree what sources disagree about; absent where they do not
 * @param because why this default was chosen; absent where it needs no reason
 * @param unverified what could not be checked; absent where everything was
 * @param note anything else
 */
public record Explanation(
        String title,
        String reason,
        EvidenceGrade evidence,
        List<String> sources,
        @Nullable String disagree,
        @Nullable String because,
        @Nullable String unverified,
        @Nullable String note) {
    /** Copies the list. */
    public Explanation {
        sources = List.copyOf(sources);
    }
}
