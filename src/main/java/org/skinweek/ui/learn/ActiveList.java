package org.skinweek.ui.learn;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.skinweek.catalog.Active;
import org.skinweek.ui.kit.CardColumns;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.product.ActiveBadge;
import org.skinweek.ui.product.ProductTexts;

/** Actives by family, each a button that opens its page. */
final class ActiveList extends VBox {
    private static final double ITEM_WIDTH = 220;

    private final LearnViewModel model;
    private final ProductTexts texts;

    ActiveList(List<LearnViewModel.Group> groups, LearnViewModel model, ProductTexts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("active-list");
        groups.forEach(group -> getChildren().add(group(group)));
    }

    private Node group(LearnViewModel.Group group) {
        CardColumns items = CardColumns.inRows(ITEM_WIDTH);
        group.actives().forEach(active -> items.getChildren().add(item(active)));
        return new VBox(8, TextLabels.wrapped(texts.familyName(group.family()), "section-title"), items);
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
