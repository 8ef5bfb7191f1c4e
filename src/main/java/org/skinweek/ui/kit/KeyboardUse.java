package org.skinweek.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Tells the stylesheets whether the window is used by keyboard, by the pseudo-class {@code keyboard} of its root: only then
 * does what has focus wear a ring. JavaFX's own {@code focus-visible} does not hold where focus is moved by code, as it is
 * on the board.
 */
public final class KeyboardUse {
    private static final PseudoClass KEYBOARD = PseudoClass.getPseudoClass("keyboard");

    private KeyboardUse() {}

    /** Follows the keys and clicks of a window from now on. */
    public static void follow(Parent root) {
        root.getStyleClass().add("focus-rings");
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (leads(event)) {
                root.pseudoClassStateChanged(KEYBOARD, true);
            }
        });
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> root.pseudoClassStateChanged(KEYBOARD, false));
    }

    /** True while a window is used by keyboard. */
    static boolean isUsed(Parent root) {
        return root.getPseudoClassStates().contains(KEYBOARD);
    }

    /** Text that is typed into a field is no sign that the keyboard leads from control to control. */
    private static boolean leads(KeyEvent event) {
        return !event.getCode().isModifierKey()
                && (event.getCode() == KeyCode.TAB || !(event.getTarget() instanceof TextInputControl));
    }
}
