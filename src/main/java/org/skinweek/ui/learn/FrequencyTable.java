package org.skinweek.ui.learn;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.ActiveFrequency;
import org.skinweek.words.Words;

/** How often an active is used: when at the left, how often at the right; a screen reader reads a row at a time. */
final class FrequencyTable extends VBox {
    FrequencyTable(List<ActiveFrequency.Row> rows, Words words) {
        getStyleClass().add("frequency-table");
        rows.forEach(row -> getChildren().add(line(row, words)));
    }

    private static HBox line(ActiveFrequency.Row row, Words words) {
        Label when = TextLabels.wrapped(row.when());
        when.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(when, Priority.ALWAYS);
        Label often = TextLabels.of(row.often(), "strong");
        often.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(12, when, often);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("often-cell");
        line.setAccessibleRole(AccessibleRole.TEXT);
        line.setAccessibleText(words.text("common.two.parts", row.when(), row.often()));
        return line;
    }
}
