package org.skinweek.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.PrefixSelectionComboBox;
import org.jspecify.annotations.Nullable;

/** Controls of a form, each bound to what it edits. */
public final class FormControls {
    private FormControls() {}

    /** Leaves what is in a node out when it is asked whether a form was changed: it follows from fields, and is none itself. */
    public static void leaveOut(Node node) {
        FormContent.leaveOut(node);
    }

    /** One line of text. */
    public static TextField text(FormField field) {
        TextField control = new TextField();
        control.textProperty().bindBidirectional(field.textProperty());
        return control;
    }

    /** A list that drops down, bound to one of its values. */
    public static <T extends @Nullable Object> ComboBox<T> dropDown(
            Property<T> property, List<? extends T> values, Function<T, String> text) {
        ComboBox<T> box = dropDown(values, text);
        box.valueProperty().bindBidirectional(property);
        box.setMinWidth(0);
        return box;
    }

    /** A list that drops down, with nothing chosen; typing the first letters of a value selects it. */
    public static <T extends @Nullable Object> ComboBox<T> dropDown(
            List<? extends T> values, Function<T, String> text) {
        ComboBox<T> box = new PrefixSelectionComboBox<>();
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : text.apply(value);
            }

            @Override
            public T fromString(String typed) {
                return box.getValue();
            }
        });
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    /** Buttons one below the other, each with its whole text. */
    public static <T> VBox radios(ObjectProperty<T> property, List<T> values, Function<T, String> text) {
        VBox column = new VBox(8);
        for (RadioButton button : radioButtons(property, values, text)) {
            button.setWrapText(true);
            button.setMinHeight(Region.USE_PREF_SIZE);
            column.getChildren().add(button);
        }
        return column;
    }

    /** Buttons one beside the other, for short texts. */
    public static <T> HBox radioRow(ObjectProperty<T> property, List<T> values, Function<T, String> text) {
        HBox row = new HBox(12);
        row.getStyleClass().add("choice-row");
        row.getChildren().addAll(radioButtons(property, values, text));
        return row;
    }

    private static <T> List<RadioButton> radioButtons(
            ObjectProperty<T> property, List<T> values, Function<T, String> text) {
        ToggleGroup group = new ToggleGroup();
        List<RadioButton> buttons = new ArrayList<>();
        for (T value : values) {
            RadioButton button = new RadioButton(text.apply(value));
            button.setToggleGroup(group);
            button.setSelected(value.equals(property.get()));
            button.setOnAction(event -> property.set(value));
            property.addListener((observable, before, now) -> button.setSelected(value.equals(now)));
            buttons.add(button);
        }
        return buttons;
    }
}
