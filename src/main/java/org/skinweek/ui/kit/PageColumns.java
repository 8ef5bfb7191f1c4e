package org.skinweek.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * A main column that begins at the left edge of the page, and a narrower one beside it. The main column is never wider than
 * can be read with ease: what room a wide window has beyond that goes to the other, which may show its cards side by side.
 */
public final class PageColumns extends Pane {
    /** Between the columns, in pixels. */
    public static final double GAP = 24;

    private static final double SIDE = 328;
    private static final double NARROW_SIDE = 280;
    private static final double READABLE = 1040;
    private static final double WIDE = 1376;
    private static final double SIDE_MOST = 2 * SIDE + GAP;
    private static final double ROOMY = 2600;
    private static final double TIGHT = 900;

    private final Region main;
    private final Region side;
    private final boolean grows;

    private PageColumns(Region main, Region side, boolean grows) {
        super(main, side);
        this.main = main;
        this.side = side;
        this.grows = grows;
    }

    /** Columns of which the main one stays readable, and the other takes the rest. */
    public static PageColumns readable(Region main, Region side) {
        return new PageColumns(main, side, false);
    }

    /** Columns of which the main one, such as a calendar, takes all the room that there is. */
    public static PageColumns growing(Region main, Region side) {
        return new PageColumns(main, side, true);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return READABLE + GAP + SIDE;
    }

    @Override
    protected double computePrefHeight(double width) {
        double all = width < 0 ? prefWidth(-1) : width;
        double right = sideWidth(all);
        return Math.max(main.prefHeight(mainWidth(all, right)), side.isManaged() ? side.prefHeight(right) : 0);
    }

    @Override
    protected double computeMinHeight(double width) {
        double all = width < 0 ? prefWidth(-1) : width;
        return main.minHeight(mainWidth(all, sideWidth(all)));
    }

    @Override
    protected void layoutChildren() {
        double right = sideWidth(getWidth());
        double left = mainWidth(getWidth(), right);
        main.resizeRelocate(0, 0, left, getHeight());
        side.resizeRelocate(left + GAP, 0, right, getHeight());
    }

    private double sideWidth(double width) {
        double least = width < TIGHT ? NARROW_SIDE : SIDE;
        return grows ? least : Math.max(least, Math.min(width - GAP - most(width), SIDE_MOST));
    }

    private double mainWidth(double width, double right) {
        double left = Math.max(0, width - GAP - right);
        return grows ? left : Math.min(left, most(width));
    }

    private static double most(double width) {
        return width > ROOMY ? WIDE : READABLE;
    }
}
