package org.skinweek.ui.reminders;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.skinweek.ui.kit.FieldErrors;

/** A field for a time of day: Enter and leaving it store it, the up and down keys change it by a quarter of an hour. */
final class TimeField extends TextField {
    private static final int STEP_MINUTES = 15;

    TimeField(String name, TimeEntry entry) {
        getStyleClass().add("time-field");
        setAccessibleText(name);
        setMinWidth(USE_PREF_SIZE);
        textProperty().bindBidirectional(entry.textProperty());
        FieldErrors.tie(this, entry.errorProperty());
        setOnAction(event -> entry.commit());
        focusedProperty().addListener((observable, before, focused) -> {
            if (!focused) {
                entry.commit();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
                entry.nudge(event.getCode() == KeyCode.UP ? STEP_MINUTES : -STEP_MINUTES);
                event.consume();
            }
        });
    }
}
