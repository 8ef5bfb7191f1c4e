package org.skinweek.ui.shelf.label;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.TextLabels;

/** A sentence that wraps, with a sign at its first line. */
final class ToldLine extends HBox {
    /** Puts the sign into the middle of the first line. */
    private static final Insets AT_FIRST_LINE = new Insets(1, 0, 0, 0);

    /** How a sentence looks. */
    enum Look {
        /** As any other text. */
        PLAIN("", "muted-icon"),
        /** Good news. */
        GOOD("", "accent-icon"),
        /** Beside what matters. */
        NOTE("note", "muted-icon"),
        /** Something to look at. */
        CAUTION("caution-text", "caution-icon");

        private final String text;
        private final String icon;

        Look(String text, String icon) {
            this.text = text;
            this.icon = icon;
        }
    }

    /** A sentence; a blank one takes no room. */
    ToldLine(Feather sign, String text, Look look) {
        getStyleClass().add("told-line");
        var icon = FeatherIcons.of(sign, look.icon);
        HBox.setMargin(icon, AT_FIRST_LINE);
        Label label = TextLabels.wrapped(text);
        if (!look.text.isEmpty()) {
            label.getStyleClass().add(look.text);
        }
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        getChildren().addAll(icon, label);
        NodeVisibility.show(this, !text.isBlank());
    }

    /** The same with an id. */
    ToldLine named(String id) {
        setId(id);
        return this;
    }
}
