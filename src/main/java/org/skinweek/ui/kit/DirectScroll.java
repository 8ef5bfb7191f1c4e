package org.skinweek.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ScrollPaneSkin;

/**
 * A scroll pane that paints what is in it directly. JavaFX's own keeps a picture of that besides, which makes scrolling
 * quicker and all else slower: whatever changes, all of it is painted anew. Where such a pane is taken out of the window,
 * as with each dialog, its picture is never let go.
 */
public class DirectScroll extends ScrollPane {
    /** A pane with nothing in it. */
    public DirectScroll() {}

    /** A pane around something. */
    public DirectScroll(Node content) {
        super(content);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        ScrollPaneSkin skin = new ScrollPaneSkin(this);
        skin.getChildren().forEach(part -> part.setCache(false));
        return skin;
    }
}
