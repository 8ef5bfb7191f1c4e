package org.skinweek.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class KeyDigitTest {
    @Test
    void theRowOfNumbersAndThePadGiveDigits() {
        assertThat(KeyDigit.of(pressed("7", KeyCode.DIGIT7, false, false))).hasValue(7);
        assertThat(KeyDigit.of(pressed("", KeyCode.NUMPAD0, false, false))).hasValue(0);
    }

    @Test
    void digitsOfOtherScriptsAndKeyboardsCount() {
        assertThat(KeyDigit.of(pressed("\u0663", KeyCode.DIGIT3, false, false))).hasValue(3);
        assertThat(KeyDigit.of(pressed("\u0665", KeyCode.UNDEFINED, false, false)))
                .hasValue(5);
        assertThat(KeyDigit.of(pressed("&", KeyCode.DIGIT1, false, false))).hasValue(1);
        assertThat(KeyDigit.of(pressed("1", KeyCode.AMPERSAND, true, false))).hasValue(1);
    }

    @Test
    void lettersAndShortcutsAreNoDigits() {
        assertThat(KeyDigit.of(pressed("s", KeyCode.S, false, false))).isEmpty();
        assertThat(KeyDigit.of(pressed("!", KeyCode.DIGIT1, true, false))).isEmpty();
        assertThat(KeyDigit.of(pressed("1", KeyCode.DIGIT1, false, true))).isEmpty();
        assertThat(KeyDigit.of(pressed("", KeyCode.ENTER, false, false))).isEmpty();
    }

    private static KeyEvent pressed(String text, KeyCode code, boolean shift, boolean alt) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, shift, false, alt, false);
    }
}
