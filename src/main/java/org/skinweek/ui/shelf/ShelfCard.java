package org.skinweek.ui.shelf;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.routine.Product;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FlexibleSpace;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.product.ActiveBadge;
import org.skinweek.words.Words;

/** One product of the shelf with what can be done about it. */
final class ShelfCard extends HBox {
    /** What the buttons of a card do. */
    interface Actions {
        void edit(Product product);

        void archive(Product product);

        void beginNow(Product product);

        void restore(Product product);

        void delete(Product product);

        void learn(Product product);
    }

    private final Words words;
    private final Actions actions;

    ShelfCard(ShelfItem item, Words words, Actions actions) {
        this.words = words;
        this.actions = actions;
        getStyleClass().addAll("product-card", "shelf-card");
        Product product = item.product();
        Region bar = new Region();
        bar.getStyleClass().addAll("family-bar", ActiveBadge.styleClass(item.family()));
        bar.setMaxHeight(Double.MAX_VALUE);
        setFillHeight(true);
        Label name = TextLabels.of(product.name(), "strong");
        name.setWrapText(true);
        HBox heading = new HBox(8, new ActiveBadge(item.family()), name);
        heading.setAlignment(Pos.CENTER_LEFT);
        VBox texts = new VBox(4, heading);
        texts.getStyleClass().add("shelf-card-texts");
        HBox.setHgrow(texts, Priority.ALWAYS);
        texts.setMinWidth(0);
        addNote(texts, item.actives(), "note");
        addNote(texts, item.kind(), "small-note");
        addNote(texts, item.unknown(), "small-note");
        addNote(texts, item.pack(), item.passed() ? "caution-text" : "small-note");
        addNote(texts, item.placed(), "small-note");
        texts.getChildren().addAll(new FlexibleSpace(), buttons(item));
        getChildren().addAll(bar, texts);
    }

    private static void addNote(VBox texts, String text, String style) {
        if (!text.isEmpty()) {
            Label label = TextLabels.of(text, "note", style);
            label.setWrapText(true);
            if (style.equals("caution-text")) {
                label.setGraphic(FeatherIcons.of(Feather.ALERT_CIRCLE, "caution-icon"));
            }
            texts.getChildren().add(label);
        }
    }

    private Node buttons(ShelfItem item) {
        Product product = item.product();
        HBox row = new HBox(6);
        row.setAlignment(Pos.CENTER_LEFT);
        Button edit = button("shelf.edit", "shelf.edit.of", product, () -> actions.edit(product));
        edit.setId("edit-" + product.id());
        row.getChildren().add(edit);
        if (product.archived()) {
            row.getChildren().add(button("shelf.restore", "shelf.restore.of", product, () -> actions.restore(product)));
        } else {
            row.getChildren().add(button("shelf.archive", "shelf.archive.of", product, () -> actions.archive(product)));
        }
        if (item.waits()) {
            Button now = button("shelf.begin", "shelf.begin.of", product, () -> actions.beginNow(product));
            now.setId("begin-" + product.id());
            row.getChildren().add(now);
        }
        if (product.doses().stream().anyMatch(dose -> !dose.isOther())) {
            row.getChildren()
                    .add(FeatherIcons.button(
                            Feather.INFO, words.text("shelf.learn.of", product.name()), () -> actions.learn(product)));
        }
        if (item.deletable()) {
            row.getChildren()
                    .add(FeatherIcons.button(
                            Feather.TRASH_2,
                            words.text("shelf.delete.of", product.name()),
                            () -> actions.delete(product)));
        }
        return row;
    }

    private Button button(String key, String spokenKey, Product product, Runnable action) {
        Button button = new ActionButton(words.text(key), () -> action.run());
        button.setAccessibleText(words.text(spokenKey, product.name()));
        return button;
    }
}
