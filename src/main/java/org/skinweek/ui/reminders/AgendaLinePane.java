package org.skinweek.ui.reminders;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.skinweek.ui.kit.WrappingPane;

/** A picture, what is due, and a note at the end of the line, or below where there is no room for both. */
final class AgendaLinePane extends WrappingPane {
    private static final double USUAL = 480;
    private static final double PICTURE = 16;
    private static final double GAP = 12;
    /** Above and below the texts, in pixels; a line of text with it is as high as a row. */
    private static final double PADDING = 11;
    /** What a short text leaves to the note at least. */
    private static final double SHORT = 0.5;

    private final StackPane picture;
    private final Label text;
    private final @Nullable Label note;

    AgendaLinePane(Node picture, Label text, @Nullable Label note) {
        super(USUAL);
        this.picture = new StackPane(picture);
        this.picture.getStyleClass().add("agenda-picture");
        this.text = text;
        this.note = note;
        text.setMinWidth(0);
        getStyleClass().add("agenda-line");
        getChildren().addAll(this.picture, text);
        if (note != null) {
            note.setMinWidth(0);
            getChildren().add(note);
        }
    }

    @Override
    protected double place(double width, boolean really) {
        double left = PICTURE + GAP;
        double room = Math.max(0, width - left);
        if (really) {
            put(picture, 0, PADDING, PICTURE, PICTURE);
        }
        @Nullable Label side = note;
        if (side == null) {
            return PADDING + put(text, left, PADDING, room, really) + PADDING;
        }
        double whole = Math.ceil(text.prefWidth(-1));
        double most = Math.ceil(side.prefWidth(-1));
        boolean narrow =
                text.isWrapText() && side.isWrapText() && (whole <= room * SHORT || most <= room * (1 - SHORT) - GAP);
        if (narrow || whole + GAP + most <= room) {
            double first = whole <= room * SHORT ? whole : Math.min(whole, room - GAP - most);
            double second = room - GAP - first;
            if (really) {
                side.setTextAlignment(TextAlignment.RIGHT);
                side.getStyleClass().remove("below");
            }
            double high = put(text, left, PADDING, first, really);
            return PADDING + Math.max(high, put(side, left + first + GAP, PADDING, second, really)) + PADDING;
        }
        if (really) {
            side.setTextAlignment(TextAlignment.LEFT);
            if (!side.getStyleClass().contains("below")) {
                side.getStyleClass().add("below");
            }
        }
        double high = PADDING + put(text, left, PADDING, room, really);
        return high + put(side, left, high, room, really) + PADDING;
    }

    private double put(Label label, double x, double y, double width, boolean really) {
        double height = label.prefHeight(width);
        if (really) {
            put(label, x, y, width, height);
        }
        return height;
    }
}
