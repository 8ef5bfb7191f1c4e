package org.skinweek.ui.learn;

import java.util.List;
import javafx.scene.layout.VBox;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.Claim;
import org.skinweek.catalog.Source;
import org.skinweek.ui.evidence.SourceList;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.words.Words;

/** One claim of the article: what it says, how it stands and why, and where that is known from. */
final class ClaimCard extends VBox {
    ClaimCard(Claim claim, LearnViewModel model, PageContext context) {
        getStyleClass().add("claim-card");
        setId("claim-" + claim.id());
        Words words = context.words();
        getChildren()
                .addAll(
                        StandingMark.beside(
                                words.textOf("learn.verdict.", claim.verdict()),
                                claim.verdict().standing(),
                                "verdict"),
                        TextLabels.wrapped(claim.claim(), "strong"));
        if (claim.checkNote() != null) {
            getChildren().add(TextLabels.wrapped(claim.checkNote()));
        }
        if (claim.citedInArticle() != null) {
            getChildren().add(TextLabels.wrapped(words.text("learn.claim.cites", claim.citedInArticle()), "note"));
        }
        model.rules(claim.rules()).forEach(rule -> getChildren().add(RuleFold.of(rule, "learn.claim.rule", context)));
        List<Active> actives = model.activesOf(claim);
        if (!actives.isEmpty()) {
            getChildren().add(new ActiveLinks(actives, model, words));
        }
        List<Source> sources = model.sources(claim.checkSources());
        if (!sources.isEmpty()) {
            getChildren().add(SourceList.folded(sources, context));
        }
    }
}
