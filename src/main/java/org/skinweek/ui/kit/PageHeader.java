package org.skinweek.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** The first row of a page: its title, and what can be done with all of it. It is as high on every page. */
public class PageHeader extends HBox {
    private static final double HEIGHT = 32;
    private static final double GAP = 8;

    /** A row of these. */
    public PageHeader(Node... content) {
        super(GAP, content);
        getStyleClass().add("page-header");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(HEIGHT);
    }
}
