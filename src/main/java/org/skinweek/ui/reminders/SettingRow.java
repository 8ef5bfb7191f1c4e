package org.skinweek.ui.reminders;

import javafx.geometry.Pos;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.skinweek.ui.kit.TextLabels;

/** One setting: its name, and its controls at the end of the line. */
final class SettingRow extends HBox {
    SettingRow(String name, Control... controls) {
        super(12);
        getStyleClass().add("setting-row");
        setAlignment(Pos.CENTER_LEFT);
        Label label = TextLabels.wrapped(name);
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        setHgrow(label, Priority.ALWAYS);
        getChildren().add(label);
        getChildren().addAll(controls);
        for (Control control : controls) {
            label.setLabelFor(control);
            control.setMinWidth(USE_PREF_SIZE);
            if (control instanceof SwitchBox box) {
                label.setOnMouseClicked(event -> box.fire());
            }
        }
    }
}
