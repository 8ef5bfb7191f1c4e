package org.skinweek.ui.week.plan;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.routine.Product;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.product.CompactCard;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.words.Words;

/** A treatment of the proposal in a session: as it was, new, gone, or on the move; by picture and line, not colour alone. */
final class PlanCard extends CompactCard {
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
        super(products.family(product), product.name(), products.strength(product));
        this.words = words;
        getStyleClass()
                .addAll("board-card", "plan-card", "plan-" + Words.key(change).replace('_', '-'));
        setAccessibleRole(AccessibleRole.TEXT);
        @Nullable Feather icon = icon(change);
        if (icon != null) {
            addMark(FeatherIcons.of(icon, "plan-icon", "directional"));
        }
        spoken = words.textOf("planning.card.", change, product.name());
        why("");
        Tooltip.install(this, tooltip);
        setOnMouseClicked(event -> requestFocus());
    }

    /** Explains why the product is here. */
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
