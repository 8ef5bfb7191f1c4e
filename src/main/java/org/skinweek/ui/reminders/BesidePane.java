package org.skinweek.ui.reminders;

import javafx.scene.layout.Region;
import org.skinweek.ui.kit.WrappingPane;

/** What is said, with its controls beside it at the end of the line, or below it where the texts would become too narrow. */
class BesidePane extends WrappingPane {
    private static final double USUAL = 640;
    private static final double GAP = 16;
    /** Texts narrower than this are hard to read. */
    private static final double LEAST_TEXT = 280;

    private final Region said;
    private final Region controls;

    BesidePane(Region said, Region controls) {
        super(USUAL);
        this.said = said;
        this.controls = controls;
        getChildren().addAll(said, controls);
    }

    @Override
    protected double place(double width, boolean really) {
        if (!controls.isManaged()) {
            return put(said, 0, 0, width, said.prefHeight(width), really);
        }
        double buttons = Math.ceil(controls.prefWidth(-1));
        double low = controls.prefHeight(-1);
        double beside = width - buttons - GAP;
        boolean lower = said.prefHeight(beside) <= said.prefHeight(width) + GAP / 2 + low;
        if (beside >= LEAST_TEXT && lower) {
            double height = Math.max(said.prefHeight(beside), low);
            put(said, 0, 0, beside, height, really);
            put(controls, width - buttons, Math.rint((height - low) / 2), buttons, low, really);
            return height;
        }
        double texts = said.prefHeight(width) + GAP / 2;
        put(said, 0, 0, width, texts - GAP / 2, really);
        return texts + put(controls, width - Math.min(width, buttons), texts, Math.min(width, buttons), low, really);
    }

    private double put(Region child, double x, double y, double width, double height, boolean really) {
        if (really) {
            put(child, x, y, width, height);
        }
        return height;
    }
}
