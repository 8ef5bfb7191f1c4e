package org.skinweek.ui.week;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.product.ActiveBadge;

/** A product as a small card: bar and shape of its family, name, and a note under it such as the strength. */
public class ProductCard extends HBox {
    private final Label name = new Label();
    private final Label note = new Label();

    /**
     * A card.
     *
     * @param note a short text under the name; no line is kept for an empty one
     */
    public ProductCard(ActiveFamily family, String name, String note) {
        getStyleClass().add("product-card");
        Region bar = new Region();
        bar.getStyleClass().addAll("family-bar", ActiveBadge.styleClass(family));
        ActiveBadge badge = new ActiveBadge(family);
        this.name.setText(name);
        this.name.getStyleClass().add("product-name");
        this.name.setWrapText(true);
        this.note.getStyleClass().add("product-note");
        VBox texts = new VBox(this.name, this.note);
        texts.setAlignment(Pos.CENTER_LEFT);
        texts.setPadding(new Insets(6, 0, 6, 0));
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        bar.setMaxHeight(Double.MAX_VALUE);
        HBox row = new HBox(7, badge, texts);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(row, Priority.ALWAYS);
        row.setMinWidth(0);
        setFillHeight(true);
        getChildren().addAll(bar, row);
        setNote(note);
    }

    /** Changes the text under the name. */
    public final void setNote(String text) {
        note.setText(text);
        NodeVisibility.show(note, !text.isEmpty());
    }
}
