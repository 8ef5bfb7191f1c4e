package org.skinweek.ui.learn;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.catalog.Active;
import org.skinweek.ui.common.ActiveBadge;
import org.skinweek.ui.common.Columns;
import org.skinweek.ui.common.EmptyState;
import org.skinweek.ui.common.ProductTexts;
import org.skinweek.ui.common.SearchField;
import org.skinweek.words.Words;

/** A search field over all actives by family. */
final class ActiveList extends VBox {
    private static final double ITEM_WIDTH = 220;

    private final LearnViewModel model;
    private final ProductTexts texts;
    private final VBox groups = new VBox(20);

    ActiveList(LearnViewModel model, ProductTexts texts, Words words) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("active-list");
        SearchField search = new SearchField(words.text("learn.search"), words.text("common.search.clear"));
        search.setId("learn-search");
        search.textProperty().bindBidirectional(model.queryProperty());
        Button all = new Button(words.text("learn.search.clear"));
        all.setOnAction(event -> model.queryProperty().set(""));
        EmptyState nothing = new EmptyState(
                Feather.SEARCH, words.text("learn.search.none"), words.text("learn.search.none.text"), all);
        nothing.visibleProperty().bind(Bindings.isEmpty(model.groups()));
        nothing.managedProperty().bind(nothing.visibleProperty());
        getChildren().addAll(search, nothing, groups);
        model.groups().addListener((ListChangeListener<LearnViewModel.Group>) change -> fill());
        fill();
    }

    private void fill() {
        groups.getChildren().setAll(model.groups().stream().map(this::group).toList());
    }

    private Node group(LearnViewModel.Group group) {
        Label title = new Label(texts.familyName(group.family()));
        title.getStyleClass().add("section-title");
        Columns items = new Columns(ITEM_WIDTH);
        group.actives().forEach(active -> items.getChildren().add(item(active)));
        return new VBox(8, title, items);
    }

    private Node item(Active active) {
        Button item = new Button(active.name(), new ActiveBadge(active.family()));
        item.getStyleClass().add("active-item");
        item.setWrapText(true);
        item.setMaxWidth(Double.MAX_VALUE);
        item.setId("active-" + active.id());
        item.setOnAction(event -> model.open(active.id()));
        return item;
    }
}
