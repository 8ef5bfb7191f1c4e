package org.skinweek.ui.diary;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A thing that is written down for a day: its mark, its heading and what can be done with it on one line, and below that,
 * with the whole width, what else there is to read of it.
 */
final class DayRow extends VBox {
    private static final double GAP = 8;

    /**
     * A row.
     *
     * @param name tells it from the others of the day, so that focus finds it again
     */
    DayRow(String name, Node mark, Node heading, List<Node> below, Button... buttons) {
        setUserData(name);
        HBox markBox = new HBox(mark);
        markBox.setAlignment(Pos.CENTER);
        markBox.getStyleClass().add("day-mark");
        HBox.setHgrow(heading, Priority.ALWAYS);
        HBox head = new HBox(GAP, markBox, heading);
        for (Button button : buttons) {
            button.getStyleClass().add("quiet");
            head.getChildren().add(button);
        }
        head.setAlignment(Pos.CENTER_LEFT);
        VBox texts = new VBox(2);
        texts.getChildren().setAll(below);
        texts.getStyleClass().add("day-below");
        getChildren().addAll(head, texts);
        getStyleClass().add("day-row");
    }
}
