package org.skinweek.ui.reminders;

import java.util.function.Consumer;
import javafx.scene.control.CheckBox;

/** A check box that looks like a switch; its name stands beside it. */
final class SwitchBox extends CheckBox {
    /**
     * A switch.
     *
     * @param name what a screen reader says
     * @param switched is told each time the user switches it
     */
    SwitchBox(String name, Consumer<Boolean> switched) {
        getStyleClass().add("switch");
        setAccessibleText(name);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setOnAction(event -> switched.accept(isSelected()));
    }
}
