package org.skinweek.ui.shelf;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * The cards, and beside them the product that is open. Where the page is wide the panel has its own room, whether a product
 * is open or not, so that no card moves when one is; where it is narrow it lies over the cards.
 */
final class ShelfLayout extends Region {
    /** Width of the panel. */
    static final double PANEL = 328;

    private static final double GAP = 24;
    /** Room for the ring around what has focus, which a scroll pane would cut off; the cards have it as padding. */
    private static final double RING = 4;
    /** The narrowest page on which the panel has room of its own. */
    private static final double WIDE = 1088;

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Region main;
    private final StackPane side = new StackPane();
    private boolean opened;

    ShelfLayout(Region main) {
        this.main = main;
        side.getStyleClass().add("shelf-side");
        side.setPickOnBounds(false);
        getChildren().addAll(main, side);
    }

    /**
     * Shows something in the panel.
     *
     * @param open true for a product; what is shown otherwise is left out where the page is narrow
     */
    void show(Node panel, boolean open) {
        opened = open;
        side.getChildren().setAll(panel);
        StackPane.setAlignment(panel, Pos.TOP_CENTER);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        boolean wide = getWidth() >= WIDE;
        side.setVisible(opened || wide);
        side.pseudoClassStateChanged(OVER, !wide);
        double width = snapSizeX(getWidth());
        main.resizeRelocate(-RING, 0, (wide ? width - PANEL - GAP : width) + 2 * RING, getHeight());
        side.resizeRelocate(width - PANEL, 0, PANEL, getHeight());
    }

    @Override
    protected double computePrefWidth(double height) {
        return main.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return main.prefHeight(width);
    }
}
