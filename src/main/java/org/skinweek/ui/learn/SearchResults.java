package org.skinweek.ui.learn;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.catalog.Active;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.EmptyState;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.words.Words;

/** What a search found: words that people use, actives, then beliefs, then claims of the article. */
final class SearchResults extends VBox {
    SearchResults(LearnViewModel.Found found, LearnViewModel model, PageContext context, ProductTexts texts) {
        getStyleClass().add("search-results");
        Words words = context.words();
        if (found.isEmpty()) {
            getChildren().add(nothing(found, model, words));
        } else {
            getChildren()
                    .add(TextLabels.wrapped(words.text("learn.search.found", found.count(), found.query()), "note"));
        }
        found.terms().forEach(term -> getChildren().add(new TermCard(term, model, context)));
        if (!found.actives().isEmpty()) {
            getChildren().add(new ActiveList(found.actives(), model, texts));
        }
        if (!found.beliefs().isEmpty()) {
            getChildren().add(BeliefList.group("learn.tab.beliefs", found.beliefs(), model, context));
        }
        if (!found.claims().isEmpty()) {
            VBox claims = new VBox();
            claims.getStyleClass().addAll("card", "claims", "found-claims");
            found.claims().forEach(claim -> claims.getChildren().add(new ClaimCard(claim, model, context)));
            getChildren()
                    .add(new VBox(8, TextLabels.wrapped(words.text("learn.search.claims"), "section-title"), claims));
        }
    }

    /** The next step where nothing was found: what may have been meant, or everything again. */
    private static EmptyState nothing(LearnViewModel.Found found, LearnViewModel model, Words words) {
        List<Node> steps = new ArrayList<>();
        if (!found.near().isEmpty()) {
            FlowPane near = new FlowPane(8, 8);
            near.setAlignment(Pos.CENTER);
            near.getChildren().add(new Label(words.text("learn.search.near")));
            for (Active active : found.near()) {
                Button meant = new ActionButton(active.name(), () -> model.open(active.id()));
                near.getChildren().add(meant);
            }
            steps.add(near);
        }
        Button all = new ActionButton(words.text("learn.search.all"), model::browse);
        all.setId("search-all");
        Button end = new ActionButton(
                words.text("learn.search.clear"), () -> model.queryProperty().set(""));
        HBox row = new HBox(8, all, end);
        row.setAlignment(Pos.CENTER);
        steps.add(row);
        return new EmptyState(
                Feather.SEARCH,
                words.text("learn.search.none", found.query()),
                words.text("learn.search.none.text"),
                steps.toArray(Node[]::new));
    }
}
