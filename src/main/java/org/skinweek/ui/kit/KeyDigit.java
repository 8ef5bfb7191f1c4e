package org.skinweek.ui.kit;

import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Which digit somebody means by a key: of the row of numbers or of the pad, on a keyboard that writes digits of another
 * script, and on one that writes them with Shift only.
 */
public final class KeyDigit {
    private static final int TEN = 10;

    private KeyDigit() {}

    /** The digit of a pressed key; empty where it is none, or where another key is held that makes it something else. */
    public static OptionalInt of(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown() || event.isControlDown()) {
            return OptionalInt.empty();
        }
        KeyCode code = event.getCode();
        int digit = code.isDigitKey() && !event.isShiftDown() ? last(code.getName()) : last(event.getText());
        return digit < 0 ? OptionalInt.empty() : OptionalInt.of(digit);
    }

    private static int last(String text) {
        return text.isEmpty() ? -1 : Character.digit(text.charAt(text.length() - 1), TEN);
    }
}
