package org.skinweek.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Keeps a page no wider than can be read with ease, in the middle of a wide window. */
public final class CentredPane extends StackPane {
    /**
     * Content in the middle.
     *
     * @param most the widest that it may be, in pixels
     */
    public CentredPane(Region content, double most) {
        super(content);
        content.setMaxWidth(most);
        setAlignment(content, Pos.TOP_CENTER);
    }
}
