package org.skinweek.ui.kit;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Takes the room that a row or a column has left, so that what follows it stands at the end. */
public final class FlexibleSpace extends Region {
    /** A space that grows with the row or column it is put into. */
    public FlexibleSpace() {
        HBox.setHgrow(this, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
    }
}
