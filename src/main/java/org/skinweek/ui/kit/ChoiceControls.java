package org.skinweek.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Controls that choose one of a few values, bound to a property of a form. */
public final class ChoiceControls {
    private ChoiceControls() {}

    /** A list that drops down. */
    public static <T extends @Nullable Object> ComboBox<T> dropDown(
            Property<T> property, List<? extends T> values, Function<T, String> text) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : text.apply(value);
            }

            @Override
            public T fromString(String typed) {
                return property.getValue();
            }
        });
        box.valueProperty().bindBidirectional(property);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        return box;
    }

    /** Buttons one below the other, each with its whole text. */
    public static <T> VBox radios(ObjectProperty<T> property, List<T> values, Function<T, String> text) {
        ToggleGroup group = new ToggleGroup();
        VBox box = new VBox(8);
        for (T value : values) {
            RadioButton button = new RadioButton(text.apply(value));
            button.setWrapText(true);
            button.setMinHeight(VBox.USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setSelected(value.equals(property.get()));
            button.setOnAction(event -> property.set(value));
            property.addListener((observable, before, now) -> button.setSelected(value.equals(now)));
            box.getChildren().add(button);
        }
        return box;
    }

    /** Lets a node take room only while it is wanted. */
    public static <N extends Node> N shown(N node, ObservableBooleanValue when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }
}
