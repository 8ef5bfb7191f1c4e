package org.skinweek.ui.kit;

import java.util.Arrays;
import javafx.scene.Node;

/** Lays cards in as many equal columns as the width has room for. */
public final class CardColumns extends WrappingPane {
    private static final double GAP = 12;
    private static final double NARROWEST = 200;

    private final double least;
    private final double gap;
    private final boolean packed;
    private final boolean filling;

    private CardColumns(double least, double gap, boolean packed, boolean filling) {
        super(least);
        this.least = least;
        this.gap = gap;
        this.packed = packed;
        this.filling = filling;
    }

    /**
     * Lays cards row by row; a row is as high as its highest card.
     *
     * @param least the narrowest that a column may be, in pixels
     */
    public static CardColumns inRows(double least) {
        return inRows(least, GAP);
    }

    /**
     * Lays cards row by row; a row is as high as its highest card.
     *
     * @param least the narrowest that a column may be, in pixels
     * @param gap between cards, in pixels
     */
    public static CardColumns inRows(double least, double gap) {
        return new CardColumns(least, gap, false, false);
    }

    /**
     * Lays each card under the shortest column so far, so that cards of different heights leave no holes.
     *
     * @param least the narrowest that a column may be, in pixels
     */
    public static CardColumns packed(double least) {
        return new CardColumns(least, GAP, true, false);
    }

    /**
     * Lays a few cards row by row, in no more columns than there are cards, so that they fill a wide window.
     *
     * @param least the narrowest that a column may be, in pixels
     */
    public static CardColumns filling(double least) {
        return new CardColumns(least, GAP, false, true);
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.min(least, NARROWEST);
    }

    @Override
    protected double place(double width, boolean really) {
        int columns = (int) Math.max(1, Math.floor((width + gap) / (least + gap)));
        if (filling) {
            columns = Math.max(1, Math.min(columns, getManagedChildren().size()));
        }
        return packed ? placePacked(width, columns, really) : placeRows(width, columns, really);
    }

    private double placePacked(double inner, int columns, boolean really) {
        double each = (inner - gap * (columns - 1)) / columns;
        double[] bottoms = new double[columns];
        for (Node child : getManagedChildren()) {
            int column = shortest(bottoms);
            double height = height(child, each);
            double y = bottoms[column] == 0 ? 0 : bottoms[column] + gap;
            if (really) {
                put(child, x(column, each), y, each, height);
            }
            bottoms[column] = y + height;
        }
        return Arrays.stream(bottoms).max().orElse(0);
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

    private double placeRows(double inner, int columns, boolean really) {
        double each = (inner - gap * (columns - 1)) / columns;
        double y = 0;
        var children = getManagedChildren();
        for (int first = 0; first < children.size(); first += columns) {
            var row = children.subList(first, Math.min(children.size(), first + columns));
            double height =
                    row.stream().mapToDouble(child -> height(child, each)).max().orElse(0);
            for (int column = 0; really && column < row.size(); column++) {
                put(row.get(column), x(column, each), y, each, height);
            }
            y += height + (first + columns < children.size() ? gap : 0);
        }
        return y;
    }

    /** Columns begin and end on whole pixels, so that some are a pixel narrower than others: that one counts. */
    private double height(Node child, double width) {
        return snapSizeY(child.prefHeight(Math.floor(width)));
    }

    private double x(int column, double each) {
        return column * (each + gap);
    }
}
