package org.skinweek.ui.learn;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.skinweek.rules.Rule;
import org.skinweek.ui.kit.CardColumns;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;

/** What people say of pores and products, and what they keep apart and need not; beside each what is so in fact. */
final class BeliefList extends VBox {
    private static final double CARD_WIDTH = 316;

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
        rules.forEach(rule -> cards.getChildren().add(new BeliefCard(rule, model, context)));
        return new VBox(8, TextLabels.wrapped(context.words().text(titleKey), "section-title"), cards);
    }
}
