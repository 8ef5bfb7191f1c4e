package org.skinweek.ui.kit;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Keyboard behaviour of text areas in forms. */
public final class TextAreas {
    private TextAreas() {}

    /** Lets Tab go on to the next control instead of putting a tab into the text. */
    public static void leaveWithTab(TextArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
            if (event.getCode() == KeyCode.TAB && plain) {
                KeyEvent onward = new KeyEvent(
                        event.getSource(),
                        event.getTarget(),
                        event.getEventType(),
                        event.getCharacter(),
                        event.getText(),
                        event.getCode(),
                        event.isShiftDown(),
                        true,
                        false,
                        false);
                area.fireEvent(onward);
                event.consume();
            }
        });
    }
}
