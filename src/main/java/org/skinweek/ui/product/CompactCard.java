package org.skinweek.ui.product;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.ui.kit.FlexibleSpace;
import org.skinweek.ui.kit.TextLabels;

/** A treatment in a session of a week: bar and shape of its family, its name, and strength and marks on a line below. */
public abstract class CompactCard extends HBox {
    private final HBox line;
    private final VBox content;

    /**
     * A card without marks.
     *
     * @param strength may be empty
     */
    protected CompactCard(ActiveFamily family, String product, String strength) {
        getStyleClass().addAll("board-card", "focus-ring");
        Region bar = new Region();
        bar.getStyleClass().addAll("family-bar", ActiveBadge.styleClass(family));
        Label name = TextLabels.of(product, "product-name");
        name.setWrapText(true);
        Label note = TextLabels.of(strength, "product-note");
        note.setMinWidth(0);
        line = new HBox(5, new ActiveBadge(family), note, new FlexibleSpace());
        line.setAlignment(Pos.CENTER_LEFT);
        content = new VBox(1, name, line);
        content.getStyleClass().add("board-card-content");
        content.setMinWidth(0);
        HBox.setHgrow(content, Priority.ALWAYS);
        getChildren().addAll(bar, content);
    }

    /** Adds a mark at the end of the line. */
    protected final void addMark(Node mark) {
        line.getChildren().add(mark);
    }

    /** Adds a line at the foot. */
    protected final void addLine(Node added) {
        content.getChildren().add(added);
    }
}
