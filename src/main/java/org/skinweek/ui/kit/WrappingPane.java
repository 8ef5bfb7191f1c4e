package org.skinweek.ui.kit;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** A pane that takes the width it is given, lays its children out in it, and is as high as that makes it. */
public abstract class WrappingPane extends Pane {
    private final double usual;

    /**
     * An empty pane.
     *
     * @param usual the width that it asks for, in pixels
     */
    protected WrappingPane(double usual) {
        this.usual = usual;
    }

    /**
     * Lays the children out.
     *
     * @param width the room between the insets, in pixels
     * @param really false where only the height is asked for and nothing may move
     * @return how high they are together, in pixels
     */
    protected abstract double place(double width, boolean really);

    /** Puts a child at a place that is counted from the insets; it begins and ends on whole pixels. */
    protected final void put(Node child, double x, double y, double width, double height) {
        Insets insets = getInsets();
        double left = snapPositionX(insets.getLeft() + x);
        double right = snapPositionX(insets.getLeft() + x + width);
        child.resizeRelocate(left, insets.getTop() + y, right - left, height);
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computePrefWidth(double height) {
        return usual;
    }

    @Override
    protected final double computePrefHeight(double width) {
        return placeWithin(width < 0 ? usual : width, false);
    }

    @Override
    protected final double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected final void layoutChildren() {
        placeWithin(getWidth(), true);
    }

    private double placeWithin(double width, boolean really) {
        Insets insets = getInsets();
        double inner = Math.max(0, width - insets.getLeft() - insets.getRight());
        return insets.getTop() + place(inner, really) + insets.getBottom();
    }
}
