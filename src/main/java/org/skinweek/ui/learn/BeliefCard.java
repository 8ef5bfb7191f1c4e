package org.skinweek.ui.learn;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.skinweek.catalog.Active;
import org.skinweek.rules.Rule;
import org.skinweek.rules.RuleExplanation;
import org.skinweek.ui.evidence.RuleEvidence;
import org.skinweek.ui.kit.FlexibleSpace;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.words.Words;

/** What people say, struck through; what is so in fact; and, folded, how sure that is and where it is known from. */
final class BeliefCard extends VBox {
    /** A belief with links to the actives that it is about. */
    BeliefCard(Rule rule, LearnViewModel model, PageContext context) {
        this(rule, context);
        List<Active> actives = model.activesOf(rule);
        if (!actives.isEmpty()) {
            getChildren().add(new ActiveLinks(actives, model, context.words()));
        }
    }

    /** A belief by itself. */
    BeliefCard(Rule rule, PageContext context) {
        Words words = context.words();
        RuleExplanation why = rule.explanation();
        getStyleClass().addAll("card", "belief-card");
        setId("belief-" + rule.id());
        String belief = why.belief();
        if (belief != null) {
            Label quote = TextLabels.wrapped(words.text("learn.belief.quote", belief), "belief-quote");
            quote.setAccessibleText(words.text("learn.belief.spoken", belief));
            getChildren().addAll(TextLabels.of(words.text("learn.belief.say"), "note"), quote);
        }
        getChildren()
                .addAll(
                        TextLabels.of(words.text("learn.belief.fact"), "small-strong", "accent-text", "belief-fact"),
                        TextLabels.wrapped(why.title(), "strong"),
                        TextLabels.wrapped(why.reason()),
                        new FlexibleSpace(),
                        new RuleEvidence(context).folded(why));
    }
}
