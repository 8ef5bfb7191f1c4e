package org.skinweek.ui.kit;

import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A control with its label above and its error message below. */
public final class FieldBox extends VBox {
    private final HBox head = new HBox(8);
    private final Label label;
    private final Node control;

    /** A control with an error message. */
    public FieldBox(String name, Node control, ObservableStringValue error) {
        this(name, control);
        error.addListener((observable, before, now) -> control.setAccessibleHelp(now));
        getChildren().add(new ErrorLabel(error));
    }

    /** A control without an error message. */
    public FieldBox(String name, Node control) {
        getStyleClass().add("field-box");
        this.control = control;
        label = new Label(name);
        label.getStyleClass().add("note");
        label.setLabelFor(control);
        label.setMinWidth(Region.USE_PREF_SIZE);
        control.setAccessibleText(name);
        head.getChildren().add(label);
        getChildren().addAll(head, control);
    }

    /** Renames the control. */
    public void rename(String name) {
        label.setText(name);
        control.setAccessibleText(name);
    }

    /** Shows beside the name how the control's text is interpreted, so that nothing below moves. */
    public FieldBox saying(ObservableStringValue reading) {
        Label said = new Label();
        said.getStyleClass().add("small-note");
        said.textProperty().bind(reading);
        head.getChildren().add(said);
        return this;
    }
}
