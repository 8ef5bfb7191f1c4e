package org.skinweek.ui.introduction;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.product.ActiveBadge;

/** A product that begins: its shape, name and strength, and how often it is used at first; what begins beside others is only named. */
final class StartRow extends HBox {
    private static final double BADGE_DOWN = 3;

    StartRow(StagedStart start, StagedProduct product, StagingTexts texts) {
        super(8);
        getStyleClass().add("start-row");
        setAlignment(Pos.TOP_LEFT);
        setMinWidth(0);
        boolean beside = product.turn() == StagedProduct.Turn.BESIDE;
        String often = texts.often(product);
        VBox text = new VBox(TextLabels.wrapped(texts.name(product), beside ? "note" : "strong"));
        if (!often.isEmpty() && !beside) {
            text.getChildren().add(TextLabels.wrapped(often, "note"));
        }
        text.setMinWidth(0);
        text.setAccessibleRole(AccessibleRole.TEXT);
        text.setAccessibleText(texts.spoken(start, product));
        setHgrow(text, Priority.ALWAYS);
        ActiveBadge badge = new ActiveBadge(product.family());
        badge.setTranslateY(BADGE_DOWN);
        getChildren().addAll(badge, text);
    }
}
