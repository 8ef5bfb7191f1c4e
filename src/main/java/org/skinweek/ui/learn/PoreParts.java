package org.skinweek.ui.learn;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** What can be seen in the picture of a pore, each with its colour and shape. */
final class PoreParts {
    private PoreParts() {}

    static Node legend(Words words) {
        VBox legend = new VBox(
                4,
                part("M8 0 V16", "pore-hair", "learn.pore.part.hair", words),
                part(
                        "M4 3 q4 -4 8 0 q5 2 2 6 q0 6 -6 5 q-6 2 -6 -4 q-2 -5 2 -7 Z",
                        "pore-gland",
                        "learn.pore.part.gland",
                        words),
                part("M0 5 q4 -4 8 0 t8 0 M0 11 q4 -4 8 0 t8 0", "pore-fibre", "learn.pore.part.fibre", words));
        legend.getStyleClass().add("pore-parts");
        return legend;
    }

    private static Node part(String shape, String styleClass, String key, Words words) {
        SVGPath mark = new SVGPath();
        mark.setContent(shape);
        mark.getStyleClass().add(styleClass);
        HBox box = new HBox(mark);
        box.setAlignment(Pos.CENTER);
        box.setMinSize(20, 20);
        HBox part = new HBox(8, box, TextLabels.wrapped(words.text(key)));
        part.setAlignment(Pos.CENTER_LEFT);
        return part;
    }
}
