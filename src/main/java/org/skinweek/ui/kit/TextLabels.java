package org.skinweek.ui.kit;

import java.text.Bidi;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
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

    /**
     * A name that the user wrote. It wraps; one that is written from right to left stays on one line and is cut off where it
     * is too long, with all of it in a tooltip, because JavaFX draws over the edge what it breaks there.
     */
    public static Label name(String name, String... styleClasses) {
        Label label = wrapped(name, styleClasses);
        if (Bidi.requiresBidi(name.toCharArray(), 0, name.length())) {
            label.setWrapText(false);
            label.setTooltip(new Tooltip(name));
        }
        return label;
    }
}
