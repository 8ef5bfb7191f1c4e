package org.skinweek.words;

import org.skinweek.catalog.EvidenceGrade;
import org.skinweek.rules.RuleExplanation;

/** Says how sure something is, so that nobody needs to know a grade's letter. */
public final class EvidenceWords {
    private final Words words;

    /** Sentences in the language of these texts. */
    public EvidenceWords(Words words) {
        this.words = words;
    }

    /** The name of a grade, such as "Expert advice". */
    public String name(EvidenceGrade grade) {
        return words.text("common.grade." + grade.name());
    }

    /** What a grade means, in a sentence or two. */
    public String meaning(EvidenceGrade grade) {
        return words.text("common.grade.means." + grade.name());
    }

    /**
     * How well a rule is supported, in one line: its grade, the number of sources, and whether they disagree; or that
     * the user made it.
     */
    public String summary(RuleExplanation explanation) {
        if (explanation.evidence() == null) {
            return words.text("common.evidence.own");
        }
        String sources = words.text(
                explanation.disagree() == null ? "common.sources" : "common.sources.disagree",
                explanation.sources().size());
        return words.text("common.evidence.summary", name(explanation.evidence()), sources);
    }
}
