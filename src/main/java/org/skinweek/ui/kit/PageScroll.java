package org.skinweek.ui.kit;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/**
 * A page that scrolls up and down. Its bar lies over the room at the page's edge, so that what stands beside it is as wide
 * with a bar as without and ends where other pages end.
 */
public final class PageScroll extends ScrollPane {
    /**
     * A page.
     *
     * @param content the page, with its own room at the edges
     */
    public PageScroll(Region content) {
        super(content);
        content.setMinWidth(0);
        content.prefWidthProperty().bind(widthProperty());
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        hvalueProperty().addListener((observable, before, now) -> setHvalue(0));
    }
}
