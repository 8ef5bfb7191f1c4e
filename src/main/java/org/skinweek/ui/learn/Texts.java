package org.skinweek.ui.learn;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Labels that wrap and are never cut off. */
final class Texts {
    private Texts() {}

    static Label wrapped(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
