package org.skinweek.ui.kit;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Lays its children in as many equal columns as the width has room for, row by row; a row is as high as its highest. */
public final class CardColumns extends Pane {
    private static final double GAP = 12;

    private final double least;

    /**
     * No children yet.
     *
     * @param least the narrowest that a column may be, in pixels
     */
    public CardColumns(double least) {
        this.least = least;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return least;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.min(least, 200);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return place(width < 0 ? least : width, false);
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
    }

    private double place(double width, boolean really) {
        Insets insets = getInsets();
        double inner = Math.max(0, width - insets.getLeft() - insets.getRight());
        int columns = (int) Math.max(1, Math.floor((inner + GAP) / (least + GAP)));
        double each = snapSizeX((inner - GAP * (columns - 1)) / columns) - (columns > 1 ? 1 : 0);
        double y = insets.getTop();
        var children = getManagedChildren();
        for (int first = 0; first < children.size(); first += columns) {
            var row = children.subList(first, Math.min(children.size(), first + columns));
            double height = row.stream()
                    .mapToDouble(child -> snapSizeY(child.prefHeight(each)))
                    .max()
                    .orElse(0);
            if (really) {
                for (int i = 0; i < row.size(); i++) {
                    Node child = row.get(i);
                    child.resizeRelocate(insets.getLeft() + i * (each + GAP), y, each, height);
                }
            }
            y += height + (first + columns < children.size() ? GAP : 0);
        }
        return y + insets.getBottom();
    }
}
