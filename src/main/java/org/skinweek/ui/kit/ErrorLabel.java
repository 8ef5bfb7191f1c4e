package org.skinweek.ui.kit;

import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** What is wrong with a field, below it; it takes no room while nothing is. */
public final class ErrorLabel extends Label {
    /** Shows an error message while there is one. */
    public ErrorLabel(ObservableStringValue error) {
        getStyleClass().addAll("small-note", "stop-text");
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        textProperty().bind(error);
        NodeVisibility.showWhile(this, textProperty().isNotEmpty());
    }
}
