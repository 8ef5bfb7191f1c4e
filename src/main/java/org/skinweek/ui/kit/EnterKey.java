package org.skinweek.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Makes Enter submit a form from check boxes and radio buttons. */
public final class EnterKey {
    private EnterKey() {}

    /**
     * Lets Enter on a check box or a radio button go on, as it does in a text field; by itself JavaFX makes the choice
     * with it, as Space does already.
     *
     * @param form where this holds
     * @param goOn the button that is pressed, unless it is disabled
     */
    public static void goesOn(Node form, Button goOn) {
        form.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean choice = event.getTarget() instanceof CheckBox || event.getTarget() instanceof RadioButton;
            if (event.getCode() == KeyCode.ENTER && choice) {
                event.consume();
                goOn.fire();
            }
        });
    }
}
