package org.skinweek.ui.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A few buttons in a row of which one is always chosen, such as morning and evening. */
public final class SegmentedChoice<T> extends HBox {
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private final ToggleGroup group = new ToggleGroup();
    private final Consumer<? super T> chosen;

    /**
     * A row with nothing chosen yet.
     *
     * @param name what is chosen, for screen readers
     * @param chosen called when the user chooses
     */
    public SegmentedChoice(String name, Iterable<T> values, Function<T, String> text, Consumer<? super T> chosen) {
        this.chosen = chosen;
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(name);
        getStyleClass().add("segmented");
        setMinWidth(Region.USE_PREF_SIZE);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        for (T value : values) {
            ToggleButton button = new ToggleButton(text.apply(value));
            button.setAccessibleText(name + ": " + text.apply(value));
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(event -> choose(value));
            buttons.put(value, button);
            getChildren().add(button);
        }
        getChildren().get(0).getStyleClass().add("left-pill");
        getChildren().get(getChildren().size() - 1).getStyleClass().add("right-pill");
    }

    /** Shows a value as chosen without telling anybody. */
    public void select(T value) {
        ToggleButton button = buttons.get(value);
        if (button != null) {
            button.setSelected(true);
        }
    }

    private void choose(T value) {
        boolean again = group.getSelectedToggle() == null;
        select(value);
        if (!again) {
            chosen.accept(value);
        }
    }
}
