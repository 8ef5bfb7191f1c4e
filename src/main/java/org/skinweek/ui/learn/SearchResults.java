package org.skinweek.ui.learn;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.ui.common.EmptyState;
import org.skinweek.ui.common.PageContext;
import org.skinweek.ui.common.ProductTexts;
import org.skinweek.ui.common.Texts;
import org.skinweek.words.Words;

/** What a search found: actives, then beliefs, then claims of the article. */
final class SearchResults extends VBox {
    SearchResults(LearnViewModel.Found found, LearnViewModel model, PageContext context, ProductTexts texts) {
        getStyleClass().add("search-results");
        Words words = context.words();
        if (found.isEmpty()) {
            Button all = new Button(words.text("learn.search.clear"));
            all.setOnAction(event -> model.queryProperty().set(""));
            getChildren()
                    .add(new EmptyState(
                            Feather.SEARCH,
                            words.text("learn.search.none"),
                            words.text("learn.search.none.text"),
                            all));
        }
        if (!found.actives().isEmpty()) {
            getChildren().add(new ActiveList(found.actives(), model, texts));
        }
        if (!found.beliefs().isEmpty()) {
            getChildren().add(BeliefList.group("learn.tab.beliefs", found.beliefs(), context));
        }
        if (!found.claims().isEmpty()) {
            VBox claims = new VBox();
            claims.getStyleClass().addAll("card", "claims", "found-claims");
            found.claims().forEach(claim -> claims.getChildren().add(new ClaimCard(claim, model, context)));
            getChildren().add(new VBox(8, Texts.wrapped(words.text("learn.search.claims"), "section-title"), claims));
        }
    }
}
