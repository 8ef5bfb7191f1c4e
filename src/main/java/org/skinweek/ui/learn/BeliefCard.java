package org.skinweek.ui.learn;

import java.util.List;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Source;
import org.skinweek.rules.Explanation;
import org.skinweek.rules.Rule;
import org.skinweek.ui.common.PageContext;
import org.skinweek.words.ActiveFacts;
import org.skinweek.words.Words;

/** One reassurance: what is so, why, how sure that is, what sources disagree about, and the sources. */
final class BeliefCard extends VBox {
    BeliefCard(Rule rule, LearnViewModel model, PageContext context) {
        getStyleClass().addAll("card", "belief-card");
        setId("belief-" + rule.id());
        Words words = context.words();
        Explanation why = rule.explanation();
        getChildren().addAll(Texts.wrapped(why.title(), "strong"), Texts.wrapped(why.reason()));
        addIfSaid(why.disagree());
        addIfSaid(why.because());
        addIfSaid(why.note());
        addIfSaid(why.unverified());
        String grade = new ActiveFacts(context.desktop().catalog(), words).evidence(why.evidence());
        getChildren().add(Texts.wrapped(words.text("learn.belief.grade", grade), "note"));
        List<Source> sources = model.sources(why.sources());
        if (!sources.isEmpty()) {
            getChildren().add(SourceList.folded(sources, context));
        }
    }

    private void addIfSaid(@Nullable String text) {
        if (text != null && !text.isBlank()) {
            getChildren().add(Texts.wrapped(text, "note"));
        }
    }
}
