package org.skinweek.ui.learn;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.skinweek.catalog.Active;
import org.skinweek.rules.Rule;
import org.skinweek.rules.RuleExplanation;
import org.skinweek.ui.evidence.RuleEvidence;
import org.skinweek.ui.kit.CardColumns;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;

/** What is said often and is not so, and what people keep apart and need not. */
final class BeliefList extends VBox {
    private static final double CARD_WIDTH = 380;

    BeliefList(LearnViewModel model, PageContext context) {
        getStyleClass().add("belief-list");
        CommonBeliefs beliefs = model.beliefs();
        getChildren()
                .addAll(
                        TextLabels.wrapped(context.words().text("learn.beliefs.intro"), "note"),
                        group("learn.beliefs.myths", beliefs.myths(), model, context),
                        group("learn.beliefs.together", beliefs.together(), model, context));
    }

    /** Some beliefs under a heading. */
    static Node group(String titleKey, List<Rule> rules, LearnViewModel model, PageContext context) {
        CardColumns cards = CardColumns.inRows(CARD_WIDTH);
        rules.forEach(rule -> cards.getChildren().add(card(rule, model, context)));
        return new VBox(8, TextLabels.wrapped(context.words().text(titleKey), "section-title"), cards);
    }

    /** One reassurance: what is so, why, how sure that is, what sources disagree about, and the sources. */
    private static Node card(Rule rule, LearnViewModel model, PageContext context) {
        RuleExplanation why = rule.explanation();
        VBox card = new VBox(
                TextLabels.wrapped(why.title(), "strong"),
                TextLabels.wrapped(why.reason()),
                new RuleEvidence(context).folded(why));
        card.getStyleClass().addAll("card", "belief-card");
        card.setId("belief-" + rule.id());
        List<Active> actives = model.activesOf(rule);
        if (!actives.isEmpty()) {
            card.getChildren().add(new ActiveLinks(actives, model, context.words()));
        }
        return card;
    }
}
