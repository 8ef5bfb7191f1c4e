package org.skinweek.ui.week;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import org.skinweek.ui.product.CompactCard;
import org.skinweek.words.Words;

/** A product of the shelf below the board: its name and how often the week has it. */
final class StripCard extends CompactCard {
    StripCard(WeekBoard.ShelfItem item, String note, Words words) {
        super(item.family(), item.product().name(), note);
        getStyleClass().add("strip-card");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        Tooltip.install(
                this, new Tooltip(words.text("common.two.parts", item.product().name(), note)));
    }
}
