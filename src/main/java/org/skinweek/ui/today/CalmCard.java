package org.skinweek.ui.today;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.TextLabels;

/** Good news in one card: a rest night, or everything done. */
final class CalmCard extends HBox {
    CalmCard() {
        getStyleClass().addAll("calm-card", "today-calm");
        setAlignment(Pos.CENTER_LEFT);
        hide();
    }

    void show(Feather icon, String heading, String sentence) {
        Label title = TextLabels.of(heading, "section-title");
        Label text = new Label(sentence);
        text.setWrapText(true);
        getChildren().setAll(FeatherIcons.of(icon, "accent-icon", "today-calm-icon"), new VBox(2, title, text));
        NodeVisibility.show(this, true);
    }

    void hide() {
        NodeVisibility.show(this, false);
    }
}
