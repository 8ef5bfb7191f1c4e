package org.skinweek.ui.learn;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.skinweek.catalog.Claim;
import org.skinweek.catalog.Source;
import org.skinweek.ui.common.PageContext;
import org.skinweek.words.Words;

/** The claims of the article that the program started from, each with what a check of the literature found. */
final class ClaimList extends VBox {
    ClaimList(LearnViewModel model, PageContext context) {
        getStyleClass().add("claim-list");
        Words words = context.words();
        Label intro = new Label(words.text("learn.claims.intro"));
        intro.getStyleClass().add("note");
        intro.setWrapText(true);
        getChildren().add(intro);
        for (Claim claim : context.desktop().catalog().claims()) {
            getChildren().add(card(claim, model, context));
        }
    }

    private static VBox card(Claim claim, LearnViewModel model, PageContext context) {
        Words words = context.words();
        Label verdict = new Label(words.text("learn.verdict." + claim.verdict()));
        verdict.getStyleClass().addAll("small-note", "strong", "verdict");
        Label text = new Label(claim.claim());
        text.getStyleClass().add("strong");
        text.setWrapText(true);
        VBox card = new VBox(6, verdict, text);
        card.getStyleClass().add("card");
        String note = claim.checkNote();
        if (note != null) {
            Label found = new Label(note);
            found.setWrapText(true);
            card.getChildren().add(found);
        }
        java.util.List<Source> sources = model.sources(claim.checkSources());
        if (!sources.isEmpty()) {
            card.getChildren()
                    .add(new SourceList(sources, words, context.desktop().links(), context.toasts()));
        }
        return card;
    }
}
