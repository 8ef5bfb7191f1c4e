package org.skinweek.ui.learn;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.skinweek.rules.Rule;
import org.skinweek.ui.evidence.RuleEvidence;
import org.skinweek.ui.kit.DisclosureLink;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;

/** A rule by its title, which unfolds to its reason and support. */
final class RuleFold {
    private RuleFold() {}

    /**
     * A rule, folded.
     *
     * @param key of the text that its title is put into
     * @param more what else unfolds with it
     */
    static DisclosureLink of(Rule rule, String key, PageContext context, Node... more) {
        String title = context.words().text(key, rule.explanation().title());
        DisclosureLink fold = new DisclosureLink(title, context.words(), () -> {
            VBox details = new VBox(
                    TextLabels.wrapped(rule.explanation().reason()),
                    new RuleEvidence(context).folded(rule.explanation()));
            details.getStyleClass().add("fold-details");
            details.getChildren().addAll(more);
            return details;
        });
        fold.setId("rule-" + rule.id());
        return fold;
    }
}
