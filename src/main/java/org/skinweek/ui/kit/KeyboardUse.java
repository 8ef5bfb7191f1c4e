package org.skinweek.ui.kit;

import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Tells the stylesheets whether the window is used by keyboard, by the pseudo-class {@code keyboard} of what has focus: only
 * then does it wear a ring. JavaFX's own {@code focus-visible} does not hold where focus is moved by code, as it is on the
 * board. Nothing but what has focus is told: a pseudo-class of the root has each node of the window styled anew, those of
 * pages that nobody sees, too, whenever the hand goes from mouse to keyboard.
 */
public final class KeyboardUse {
    private static final PseudoClass KEYBOARD = PseudoClass.getPseudoClass("keyboard");

    private final Parent root;
    private boolean used;

    private KeyboardUse(Parent root) {
        this.root = root;
    }

    /** Follows the keys and clicks of a window from now on. */
    public static void follow(Parent root) {
        KeyboardUse use = new KeyboardUse(root);
        root.getProperties().put(KeyboardUse.class, use);
        root.getStyleClass().add("focus-rings");
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (leads(event)) {
                use.set(true);
            }
        });
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> use.set(false));
        root.sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .addListener((observable, before, now) -> use.move(before, now));
    }

    /** True while a window is used by keyboard. */
    static boolean isUsed(Parent root) {
        return root.getProperties().get(KeyboardUse.class) instanceof KeyboardUse use && use.used;
    }

    private void set(boolean now) {
        if (used != now) {
            used = now;
            tell(root.getScene() == null ? null : root.getScene().getFocusOwner(), now);
        }
    }

    private void move(@Nullable Node before, @Nullable Node now) {
        tell(before, false);
        tell(now, used);
    }

    private void tell(@Nullable Node focused, boolean byKeyboard) {
        if (focused != null && (!byKeyboard || FocusFinder.isWithin(root, focused))) {
            parts(focused).forEach(part -> part.pseudoClassStateChanged(KEYBOARD, byKeyboard));
        }
    }

    /** A control that is written into has focus together with its field. */
    private static Stream<Node> parts(Node focused) {
        Node editor = focused instanceof ComboBox<?> box
                ? box.getEditor()
                : focused instanceof DatePicker picker
                        ? picker.getEditor()
                        : focused instanceof Spinner<?> spinner ? spinner.getEditor() : focused;
        return Stream.of(focused, editor).distinct();
    }

    /** Text that is typed into a field is no sign that the keyboard leads from control to control. */
    private static boolean leads(KeyEvent event) {
        return !event.getCode().isModifierKey()
                && (event.getCode() == KeyCode.TAB || !(event.getTarget() instanceof TextInputControl));
    }
}
