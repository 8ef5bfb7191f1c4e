package org.skinweek.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;

/** What a page shows while it has nothing: why, and the next step. */
public class EmptyState extends VBox {
    /** A picture, a heading, a sentence and the controls of the next step. */
    public EmptyState(Feather icon, String title, String text, Node... steps) {
        getStyleClass().add("empty-state");
        Label heading = TextLabels.of(title, "section-title");
        Label sentence = TextLabels.of(text, "note");
        sentence.setWrapText(true);
        sentence.setMaxWidth(420);
        sentence.setAlignment(Pos.CENTER);
        sentence.setTextAlignment(TextAlignment.CENTER);
        getChildren().addAll(FeatherIcons.of(icon, "empty-icon", "accent-icon"), heading, sentence);
        getChildren().addAll(steps);
    }
}
