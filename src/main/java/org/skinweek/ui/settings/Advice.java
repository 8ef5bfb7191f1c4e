package org.skinweek.ui.settings;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.skinweek.words.Words;

/** What the program is not, and when to see a doctor. */
public final class Advice extends VBox {
    /** The text in full. */
    public Advice(Words words) {
        getStyleClass().add("advice");
        add(words.text("settings.advice.title"), "strong");
        add(words.text("settings.advice.not_medical"), "plain");
        add(words.text("settings.advice.doctor"), "plain");
        add(words.text("settings.advice.emergency"), "stop-text");
    }

    private void add(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        getChildren().add(label);
    }
}
