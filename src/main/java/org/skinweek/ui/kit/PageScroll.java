package org.skinweek.ui.kit;

import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A page that scrolls up and down. Its bar lies over the room at the page's edge, so that what stands beside it is as wide
 * with a bar as without and ends where other pages end.
 */
public final class PageScroll extends ScrollPane {
    /** Around a page, in pixels. */
    private static final double PAGE_EDGE = 24;

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

    /**
     * A part of a page that scrolls below a header which stays. It goes on to the right and lower edges of a page with the
     * usual room around it, and takes the height that is left in its column.
     */
    public static PageScroll below(Region content) {
        PageScroll scroll = new PageScroll(content);
        scroll.getStyleClass().add("page-part");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setMargin(scroll, new Insets(0, -PAGE_EDGE, -PAGE_EDGE, 0));
        return scroll;
    }
}
