package org.skinweek.ui.learn;

import java.util.List;
import javafx.scene.layout.VBox;
import org.skinweek.catalog.Active;
import org.skinweek.rules.Explanation;
import org.skinweek.rules.Rule;
import org.skinweek.ui.evidence.RuleEvidence;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;

/** One reassurance: what is so, why, how sure that is, what sources disagree about, and the sources. */
final class BeliefCard extends VBox {
    BeliefCard(Rule rule, LearnViewModel model, PageContext context) {
        getStyleClass().addAll("card", "belief-card");
        setId("belief-" + rule.id());
        Explanation why = rule.explanation();
        getChildren().addAll(TextLabels.wrapped(why.title(), "strong"), TextLabels.wrapped(why.reason()));
        getChildren().add(new RuleEvidence(context).folded(why));
        List<Active> actives = model.activesOf(rule);
        if (!actives.isEmpty()) {
            getChildren().add(new ActiveLinks(actives, model, context.words()));
        }
    }
}
