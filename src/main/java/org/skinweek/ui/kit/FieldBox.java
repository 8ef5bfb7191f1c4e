package org.skinweek.ui.kit;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A control with its label above and its error message below. */
public final class FieldBox extends VBox {
    private final HBox head = new HBox(8);
    private final Label label;
    private final Node control;
    private final @Nullable ErrorLabel errorLabel;
    private final ObservableStringValue error;

    /** A control with an error message, for which there is room always. */
    public FieldBox(String name, Node control, ObservableStringValue error) {
        this(name, control, error, ErrorLabel.withRoom(error));
        FieldErrors.tie(control, error);
        getStyleClass().add("checked-field");
        getChildren().add(errorLabel);
    }

    /** A control without an error message. */
    public FieldBox(String name, Node control) {
        this(name, control, new ReadOnlyStringWrapper(""), null);
    }

    private FieldBox(String name, Node control, ObservableStringValue error, @Nullable ErrorLabel errorLabel) {
        this.error = error;
        this.errorLabel = errorLabel;
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

    /** The control. */
    public Node control() {
        return control;
    }

    /** What is wrong with the control; empty while nothing is. */
    ObservableStringValue error() {
        return error;
    }

    /** Leaves it to others to show the error message, and gives up the room for it; false where there is none to show. */
    boolean giveUpError() {
        getStyleClass().remove("checked-field");
        return errorLabel != null && getChildren().remove(errorLabel);
    }

    /** Renames the control. */
    public void rename(String name) {
        label.setText(name);
        control.setAccessibleText(name);
    }

    /** Shows beside the name how the control's text is interpreted, so that nothing below moves. */
    public FieldBox saying(ObservableStringValue reading) {
        Label said = new Label();
        said.getStyleClass().add("note");
        said.textProperty().bind(reading);
        head.getChildren().add(said);
        return this;
    }
}
