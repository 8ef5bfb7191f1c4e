package org.skinweek.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What Enter and Tab do in a form, where JavaFX by itself does something else. */
public final class FormKeys {
    private FormKeys() {}

    /**
     * Lets Enter on a check box or a radio button go on, as it does in a text field; by itself JavaFX makes the choice
     * with it, as Space does already. In a text of several lines, where Enter begins another, Ctrl+Enter goes on.
     *
     * @param form where this holds
     * @param goOn the button that is pressed, unless it is disabled
     */
    public static void submitOnEnter(Node form, Button goOn) {
        form.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean choice = event.getTarget() instanceof CheckBox || event.getTarget() instanceof RadioButton;
            boolean text = event.getTarget() instanceof TextArea && event.isShortcutDown();
            if (event.getCode() == KeyCode.ENTER && (choice || text)) {
                event.consume();
                goOn.fire();
            }
        });
    }

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
