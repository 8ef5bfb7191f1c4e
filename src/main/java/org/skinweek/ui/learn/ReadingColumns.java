package org.skinweek.ui.learn;

import java.util.List;
import javafx.scene.layout.Region;
import org.skinweek.ui.kit.WrappingPane;

/**
 * What is read, with what belongs beside it: one column of cards at its side; each card in a column of its own where the
 * window is very wide; all of them below where it is narrow.
 */
final class ReadingColumns extends WrappingPane {
    private static final double GAP = 24;
    private static final double CARD_GAP = 16;
    private static final double SIDE = 328;
    /** The narrowest that the main column may be beside another one. */
    private static final double LEAST = 560;
    /** The widest that lines can be read in. */
    private static final double MOST = 1024;

    private final Region main;
    private final List<Region> cards;

    /**
     * Columns.
     *
     * @param main what is read
     * @param cards what stands beside it, the first one on top
     */
    ReadingColumns(Region main, List<Region> cards) {
        super(LEAST);
        this.main = main;
        this.cards = List.copyOf(cards);
        getChildren().add(main);
        getChildren().addAll(cards);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double place(double width, boolean really) {
        if (width < LEAST + GAP + SIDE || cards.isEmpty()) {
            return below(Math.min(width, MOST), really);
        }
        boolean apart = width >= MOST + cards.size() * (GAP + SIDE);
        int columns = apart ? cards.size() : 1;
        return beside(Math.min(MOST, width - columns * (GAP + SIDE)), apart, really);
    }

    private double beside(double mainWidth, boolean apart, boolean really) {
        double height = put(main, 0, 0, mainWidth, really);
        double x = mainWidth + GAP;
        double y = 0;
        for (Region card : cards) {
            double bottom = put(card, x, y, SIDE, really);
            height = Math.max(height, bottom);
            x += apart ? SIDE + GAP : 0;
            y = apart ? 0 : bottom + CARD_GAP;
        }
        return height;
    }

    private double below(double inner, boolean really) {
        double y = put(main, 0, 0, inner, really);
        double height = y;
        if (!cards.isEmpty()) {
            double each = (inner - CARD_GAP * (cards.size() - 1)) / cards.size();
            double x = 0;
            for (Region card : cards) {
                height = Math.max(height, put(card, x, y + CARD_GAP, each, really));
                x += each + CARD_GAP;
            }
        }
        return height;
    }

    /** Puts a part there. Returns where it ends. */
    private double put(Region part, double x, double y, double width, boolean really) {
        double height = snapSizeY(part.prefHeight(width));
        if (really) {
            put(part, snapPositionX(x), y, snapSizeX(width), height);
        }
        return y + height;
    }
}
