package org.skinweek.ui.week.plan;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.routine.Product;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FlexibleSpace;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.product.ActiveBadge;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.words.Words;

/** A treatment of the proposal in a session: as it was, new, gone, or on the move; by picture and line, not colour alone. */
final class PlanCard extends HBox {
    private final Words words;
    private final String spoken;
    private final Tooltip tooltip = new Tooltip();
    private String full = "";

    /** What the proposal does with a card. */
    enum Change {
        /** It stays. */
        KEPT,
        /** It is new here. */
        ADDED,
        /** It is no longer here. */
        REMOVED,
        /** It comes from another session. */
        MOVED_IN,
        /** It goes to another session. */
        MOVED_OUT
    }

    PlanCard(Product product, Change change, ProductTexts products, Words words) {
        this.words = words;
        String style = Words.key(change).replace('_', '-');
        getStyleClass().addAll("board-card", "plan-card", "plan-" + style, "focus-ring");
        setAccessibleRole(AccessibleRole.TEXT);
        Region bar = new Region();
        bar.getStyleClass().addAll("family-bar", ActiveBadge.styleClass(products.family(product)));
        Label name = TextLabels.of(product.name(), "product-name");
        name.setWrapText(true);
        Label strength = TextLabels.of(products.strength(product), "product-note");
        strength.setMinWidth(0);
        HBox line = new HBox(5, new ActiveBadge(products.family(product)), strength, new FlexibleSpace());
        line.setAlignment(Pos.CENTER_LEFT);
        @Nullable Feather icon = icon(change);
        if (icon != null) {
            line.getChildren().add(FeatherIcons.of(icon, "plan-icon", "directional"));
        }
        VBox content = new VBox(1, name, line);
        content.getStyleClass().add("board-card-content");
        content.setMinWidth(0);
        HBox.setHgrow(content, Priority.ALWAYS);
        getChildren().addAll(bar, content);
        spoken = words.textOf("planning.card.", change, product.name());
        why("");
        Tooltip.install(this, tooltip);
        setOnMouseClicked(event -> requestFocus());
    }

    /** Says why it is here. */
    void why(String reason) {
        full = reason.isEmpty() ? spoken : words.text("planning.why", spoken, reason);
        setAccessibleText(full);
        tooltip.setText(full);
    }

    /** What it is and why it is here. */
    String full() {
        return full;
    }

    /** Shows that the change is the one that is looked at. */
    void mark(boolean marked) {
        pseudoClassStateChanged(PseudoClass.getPseudoClass("marked"), marked);
    }

    private static @Nullable Feather icon(Change change) {
        return switch (change) {
            case KEPT -> null;
            case ADDED -> Feather.PLUS;
            case REMOVED -> Feather.MINUS;
            case MOVED_IN -> Feather.LOG_IN;
            case MOVED_OUT -> Feather.LOG_OUT;
        };
    }
}
