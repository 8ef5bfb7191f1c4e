package org.skinweek.ui.week;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.skinweek.ui.kit.TextLabels;

/** One fact of the week's gauge: a label and what it says, one under the other or side by side. */
final class GaugeFact extends HBox {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Label label = TextLabels.of("", "note");
    private final Label value = TextLabels.of("", "small-strong");
    private final HBox said = new HBox(8);

    /** A fact that says nothing yet, with what stands before its words. */
    GaugeFact(Node... pictures) {
        getStyleClass().add("gauge-fact");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        label.setMinWidth(0);
        value.setMinWidth(0);
        said.setAlignment(Pos.CENTER_LEFT);
        said.getChildren().addAll(pictures);
        said.getChildren().add(value);
        HBox.setHgrow(this, Priority.SOMETIMES);
    }

    /**
     * Says something.
     *
     * @param over true where it is more than it may be
     */
    void show(String text, String saying, boolean over) {
        label.setText(text);
        value.setText(saying);
        pseudoClassStateChanged(OVER, over);
    }

    /** Lays what it says beside its label, or under it. */
    void setInLine(boolean inLine) {
        HBox line = new HBox(8, label, said);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(inLine ? line : new VBox(label, said));
    }
}
