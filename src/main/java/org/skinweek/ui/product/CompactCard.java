package org.skinweek.ui.product;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.ui.kit.FlexibleSpace;
import org.skinweek.ui.kit.TextLabels;

/** A treatment in a session of a week: its name, and on a line below the shape of its family, its strength and marks. */
public abstract class CompactCard extends HBox {
    private final HBox line;
    private final VBox content;
    private @Nullable Region over;

    /**
     * A card without marks.
     *
     * @param strength may be empty
     */
    protected CompactCard(ActiveFamily family, String product, String strength) {
        getStyleClass().addAll("compact-card", "outlined", "focus-ring");
        Label name = ProductName.wrapped(product, "product-name");
        name.setMaxWidth(Double.MAX_VALUE);
        Label note = TextLabels.of(strength, "product-note");
        note.setMinWidth(0);
        line = new HBox(6, new ActiveBadge(family), note, new FlexibleSpace());
        line.setAlignment(Pos.CENTER_LEFT);
        content = new VBox(2, name, line);
        content.getStyleClass().add("board-card-content");
        content.setMinWidth(0);
        HBox.setHgrow(content, Priority.ALWAYS);
        getChildren().add(content);
    }

    /** Adds a mark at the end of the line. */
    protected final void addMark(Node mark) {
        line.getChildren().add(mark);
    }

    /** Lays a control over the end of the line, where the marks are; it takes no room of its own. */
    protected final void addOver(Region control) {
        control.setManaged(false);
        getChildren().add(control);
        over = control;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (over != null) {
            double width = over.prefWidth(-1);
            double height = over.prefHeight(width);
            over.resizeRelocate(
                    getWidth() - width - 4,
                    Math.rint(content.getLayoutY() + line.getLayoutY() + (line.getHeight() - height) / 2),
                    width,
                    height);
        }
    }

    /** Adds a line at the foot. */
    protected final void addLine(Node added) {
        content.getChildren().add(added);
    }
}
