package org.skinweek.ui.product;

import javafx.scene.layout.Region;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.words.Words;

/** The small mark of a family of actives: each has a colour and a shape of its own, so colour is never all there is. */
public final class ActiveBadge extends Region {
    /** The mark of a family; a screen reader reads the name beside it instead. */
    public ActiveBadge(ActiveFamily family) {
        getStyleClass().addAll("active-badge", styleClass(family));
        setMouseTransparent(true);
    }

    /** The mark in outline: of what is planned, and did not happen yet. */
    public static ActiveBadge planned(ActiveFamily family) {
        ActiveBadge badge = new ActiveBadge(family);
        badge.getStyleClass().add("planned");
        return badge;
    }

    /** The style class of a family, such as {@code family-vitamin-c}. */
    public static String styleClass(ActiveFamily family) {
        return "family-" + Words.key(family).replace('_', '-');
    }
}
