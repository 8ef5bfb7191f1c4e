package org.skinweek.ui.history;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** Figures in rows and columns; each says aloud what it counts. */
final class FigureTable extends GridPane {
    private final Words words;
    private List<String> columns = List.of();

    FigureTable(Words words) {
        this.words = words;
        getStyleClass().add("fact-table");
    }

    /** A label and what there is to tell. */
    void fact(String label, Node value) {
        Label name = TextLabels.of(label, "fact-label");
        setValignment(name, VPos.TOP);
        setHgrow(value, Priority.ALWAYS);
        addRow(getRowCount(), name, value);
    }

    /** What the rows and columns are. */
    void head(String rows, List<String> names) {
        columns = List.copyOf(names);
        int row = getRowCount();
        add(TextLabels.wrapped(rows, "note"), 0, row);
        for (int i = 0; i < names.size(); i++) {
            put(TextLabels.wrapped(names.get(i), "note"), i, row);
        }
    }

    /** A row of figures, one for each column. */
    void row(String name, List<Integer> figures) {
        int row = getRowCount();
        add(TextLabels.wrapped(name, "history-row"), 0, row);
        for (int i = 0; i < figures.size(); i++) {
            Label figure = TextLabels.of(String.valueOf(figures.get(i)), "strong");
            figure.setAccessibleText(words.text("history.figure", name, columns.get(i), figures.get(i)));
            put(figure, i, row);
        }
    }

    private void put(Label cell, int column, int row) {
        setHalignment(cell, HPos.LEFT);
        setHgrow(cell, Priority.ALWAYS);
        add(cell, column + 1, row);
    }
}
