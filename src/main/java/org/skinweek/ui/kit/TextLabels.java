package org.skinweek.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Labels with their look. */
public final class TextLabels {
    private TextLabels() {}

    /** A text on one line. */
    public static Label of(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /** A text that wraps, as high as its lines need, so that nothing of it is cut off. */
    public static Label wrapped(String text, String... styleClasses) {
        Label label = of(text, styleClasses);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
