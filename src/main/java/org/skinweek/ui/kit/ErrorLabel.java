package org.skinweek.ui.kit;

import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** What is wrong with a field, below it. */
public final class ErrorLabel extends Label {
    /** Shows an error message while there is one, and takes no room while there is none. */
    public ErrorLabel(ObservableStringValue error) {
        this(error, false);
        NodeVisibility.showWhile(this, textProperty().isNotEmpty());
    }

    private ErrorLabel(ObservableStringValue error, boolean roomy) {
        getStyleClass().addAll("note", "stop-text");
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        textProperty().bind(error);
        if (roomy) {
            getStyleClass().add("error-room");
        }
    }

    /** Shows an error message in room for one line that is there always, so that nothing moves when it appears. */
    public static ErrorLabel withRoom(ObservableStringValue error) {
        return new ErrorLabel(error, true);
    }
}
