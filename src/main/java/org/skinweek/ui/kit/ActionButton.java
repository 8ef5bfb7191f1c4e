package org.skinweek.ui.kit;

import javafx.scene.control.Button;

/** A button with the action that it runs. */
public final class ActionButton extends Button {
    /**
     * A button.
     *
     * @param action called each time the button is pressed
     * @param styleClasses such as {@code accent} for the one that goes on
     */
    public ActionButton(String text, Runnable action, String... styleClasses) {
        super(text);
        setOnAction(event -> action.run());
        getStyleClass().addAll(styleClasses);
    }
}
