package org.skinweek.ui.kit;

import javafx.geometry.HPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;

/** A grid of seven equal columns, one for each day of a week. */
public class WeekGrid extends GridPane {
    /** The columns. */
    public static final int DAYS = 7;

    /** A grid without rows. */
    public WeekGrid() {
        for (int day = 0; day < DAYS; day++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / DAYS);
            column.setHalignment(HPos.LEFT);
            getColumnConstraints().add(column);
        }
    }

    /** Adds a row as high as its content. */
    public final void addHeaderRow() {
        addRow(Priority.NEVER);
    }

    /** Adds a row that takes a share of the height that is left, and is never lower than its content. */
    public final void addLane() {
        addRow(Priority.ALWAYS);
    }

    private void addRow(Priority grow) {
        RowConstraints row = new RowConstraints();
        row.setMinHeight(Region.USE_PREF_SIZE);
        row.setVgrow(grow);
        getRowConstraints().add(row);
    }
}
