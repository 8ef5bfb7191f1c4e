package org.skinweek.ui.week;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.skinweek.ui.evidence.SeverityMark;

/** Cleanser, moisturiser or sunscreen in a slot: a line of text, because the week is about the treatments. */
final class QuietItem extends Label implements BoardItem {
    private final WeekBoard.Card card;

    QuietItem(CardText text) {
        super(text.card().product().name());
        this.card = text.card();
        getStyleClass().addAll("quiet-item", "focus-ring");
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(text.spoken());
        setTooltip(new Tooltip(text.tooltip()));
        text.gravest().ifPresent(gravest -> {
            setGraphic(SeverityMark.icon(gravest));
            SeverityMark.apply(this, gravest);
        });
    }

    @Override
    public WeekBoard.Card card() {
        return card;
    }
}
