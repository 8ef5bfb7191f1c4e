package org.skinweek.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Labels that wrap and are never cut off. */
public final class TextLabels {
    private TextLabels() {}

    /** A text as high as its lines need. */
    public static Label wrapped(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
