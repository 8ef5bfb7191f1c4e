package org.skinweek.ui.kit;

import java.util.Arrays;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Lays its children in as many equal columns as the width has room for, each child under the shortest column so far, so
 * that cards of different heights leave no holes.
 */
public final class Masonry extends Pane {
    private static final double GAP = 12;

    private final double least;

    /**
     * No children yet.
     *
     * @param least the narrowest that a column may be, in pixels
     */
    public Masonry(double least) {
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
        double each = Math.floor((inner - GAP * (columns - 1)) / columns);
        double[] bottoms = new double[columns];
        for (Node child : getManagedChildren()) {
            int column = shortest(bottoms);
            double height = snapSizeY(child.prefHeight(each));
            double y = bottoms[column] == 0 ? 0 : bottoms[column] + GAP;
            if (really) {
                child.resizeRelocate(insets.getLeft() + column * (each + GAP), insets.getTop() + y, each, height);
            }
            bottoms[column] = y + height;
        }
        return insets.getTop() + Arrays.stream(bottoms).max().orElse(0) + insets.getBottom();
    }

    private static int shortest(double[] bottoms) {
        int shortest = 0;
        for (int i = 1; i < bottoms.length; i++) {
            if (bottoms[i] < bottoms[shortest]) {
                shortest = i;
            }
        }
        return shortest;
    }
}
