package org.skinweek.ui.evidence;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Source;
import org.skinweek.rules.RuleExplanation;
import org.skinweek.ui.kit.DisclosureLink;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.words.EvidenceWords;
import org.skinweek.words.Words;

/**
 * How well a rule is supported: one line that says so, and under it what its grade means, what sources disagree about,
 * why this number was chosen, what could not be checked, and the sources themselves.
 */
public final class RuleEvidence {
    private final PageContext context;
    private final Words words;
    private final EvidenceWords evidence;

    /** What is known about rules, told on a page. */
    public RuleEvidence(PageContext context) {
        this.context = context;
        this.words = context.words();
        this.evidence = new EvidenceWords(words);
    }

    /** The support of a rule, folded; for a rule that the user made, a line that says so. */
    public Node folded(RuleExplanation explanation) {
        return explanation.isOwn()
                ? TextLabels.wrapped(evidence.summary(explanation), "note")
                : new DisclosureLink(evidence.summary(explanation), words, () -> details(explanation));
    }

    private Node details(RuleExplanation explanation) {
        VBox details = new VBox();
        details.getStyleClass().add("evidence-details");
        if (explanation.evidence() != null) {
            add(details, evidence.name(explanation.evidence()), evidence.meaning(explanation.evidence()));
        }
        add(details, words.text("common.evidence.disagree"), explanation.disagree());
        add(details, words.text("common.evidence.because"), explanation.because());
        add(details, words.text("common.evidence.unverified"), explanation.unverified());
        add(details, words.text("common.evidence.note"), explanation.note());
        List<Source> sources = explanation.sources().stream()
                .flatMap(id -> context.catalog().source(id).stream())
                .toList();
        if (!sources.isEmpty()) {
            details.getChildren()
                    .add(new VBox(
                            4,
                            TextLabels.wrapped(words.text("common.evidence.sources"), "small-strong"),
                            new SourceList(sources, context)));
        }
        return details;
    }

    private static void add(VBox details, String heading, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            details.getChildren()
                    .add(new VBox(
                            2, TextLabels.wrapped(heading, "small-strong"), TextLabels.wrapped(text, "small-text")));
        }
    }
}
