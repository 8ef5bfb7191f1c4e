package org.skinweek.ui.diary;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A thing that is written down for a day: its mark, what there is to read of it, and what can be done with it. */
final class DayRow extends HBox {
    /**
     * A row.
     *
     * @param id tells it from the others of the day, so that focus finds it again
     */
    DayRow(String id, Node mark, List<Node> content, Button... buttons) {
        super(8);
        setId(id);
        VBox texts = new VBox(2);
        texts.getChildren().setAll(content);
        texts.setAlignment(Pos.CENTER_LEFT);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox markBox = new HBox(mark);
        markBox.setAlignment(Pos.CENTER);
        markBox.getStyleClass().add("day-mark");
        getChildren().addAll(markBox, texts);
        for (Button button : buttons) {
            button.getStyleClass().add("quiet");
            getChildren().add(button);
        }
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("day-row");
    }
}
