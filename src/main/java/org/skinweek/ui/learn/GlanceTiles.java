package org.skinweek.ui.learn;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.ui.kit.CardColumns;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.ActiveGlance;
import org.skinweek.words.Words;

/** The facts that one wants first, as a grid of pictures and words. */
final class GlanceTiles extends VBox {
    private static final double TILE = 190;

    private final Words words;

    GlanceTiles(String title, List<ActiveGlance.Fact> facts, Words words) {
        this.words = words;
        getStyleClass().addAll("card", "glance");
        CardColumns tiles = CardColumns.inRows(TILE);
        facts.forEach(fact -> tiles.getChildren().add(tile(fact)));
        getChildren().addAll(TextLabels.wrapped(title, "strong"), tiles);
    }

    private Node tile(ActiveGlance.Fact fact) {
        VBox texts = new VBox(1, TextLabels.wrapped(fact.name(), "note"), TextLabels.wrapped(fact.value(), "strong"));
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox tile = new HBox(10, FeatherIcons.of(icon(fact.topic()), "accent-icon"), texts);
        tile.setAlignment(Pos.TOP_LEFT);
        tile.setAccessibleRole(AccessibleRole.TEXT);
        tile.setAccessibleText(words.text("common.two.parts", fact.name(), fact.value()));
        return tile;
    }

    private static Feather icon(ActiveGlance.Topic topic) {
        return switch (topic) {
            case START -> Feather.PLAY_CIRCLE;
            case LATER -> Feather.REPEAT;
            case REST -> Feather.PAUSE_CIRCLE;
            case SESSION -> Feather.SUNRISE;
            case WAIT -> Feather.CLOCK;
            case SUN -> Feather.SUN;
            case PREGNANCY -> Feather.HEART;
            case VISIBLE -> Feather.EYE;
        };
    }
}
