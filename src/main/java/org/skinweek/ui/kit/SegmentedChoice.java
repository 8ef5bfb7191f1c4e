package org.skinweek.ui.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;

/** A few buttons in a row of which one is always selected, such as morning and evening. */
public final class SegmentedChoice<T> extends SegmentedButton {
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private final Consumer<? super T> chosen;

    /**
     * A row with nothing selected yet.
     *
     * @param name what is chosen, for screen readers
     * @param chosen called when the user chooses
     */
    public SegmentedChoice(String name, Iterable<T> values, Function<T, String> text, Consumer<? super T> chosen) {
        this.chosen = chosen;
        setAccessibleText(name);
        getStyleClass().add("segmented");
        setMinWidth(USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        for (T value : values) {
            ToggleButton button = new ToggleButton(text.apply(value));
            button.setAccessibleText(name + ": " + text.apply(value));
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> choose(value));
            buttons.put(value, button);
            getButtons().add(button);
        }
    }

    /** Selects a value without notifying anyone. */
    public void select(T value) {
        ToggleButton button = buttons.get(value);
        if (button != null) {
            button.setSelected(true);
        }
    }

    /** None: the look is that of our own stylesheets. */
    @Override
    public @Nullable String getUserAgentStylesheet() {
        return null;
    }

    private void choose(T value) {
        boolean again = getToggleGroup().getSelectedToggle() == null;
        select(value);
        if (!again) {
            chosen.accept(value);
        }
    }
}
