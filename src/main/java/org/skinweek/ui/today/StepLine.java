package org.skinweek.ui.today;

import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.TextLabels;

/** A line under the name of a step. Once it has said something it keeps its room, so that a tick moves nothing. */
final class StepLine {
    private final Label label;

    /** A line that takes no room until it says something. */
    StepLine(@Nullable Feather icon, String... styleClasses) {
        label = TextLabels.wrapped("", styleClasses);
        if (icon != null) {
            String look = styleClasses[0].equals("caution-text") ? "caution-icon" : "note-icon";
            label.setGraphic(FeatherIcons.of(icon, look));
        }
        NodeVisibility.show(label, false);
    }

    Label node() {
        return label;
    }

    /** Says something, or nothing any more. */
    void say(@Nullable String text) {
        if (text != null) {
            label.setText(text);
            NodeVisibility.show(label, true);
        } else {
            label.setVisible(false);
        }
    }
}
