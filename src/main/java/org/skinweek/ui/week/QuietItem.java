package org.skinweek.ui.week;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.skinweek.rules.Flag;
import org.skinweek.ui.evidence.SeverityMark;

/** Cleanser, moisturiser or sunscreen in a slot: a line of text, because the week is about the treatments. */
final class QuietItem extends Label implements BoardItem {
    private final WeekBoard.Card card;

    QuietItem(WeekBoard.Card card, List<Flag> flags, WeekTexts texts) {
        super(card.product().name());
        this.card = card;
        getStyleClass().addAll("quiet-item", "focus-ring");
        setAccessibleRole(AccessibleRole.BUTTON);
        String name = texts.card(card);
        String hint = texts.words()
                .text("week.card.hint", name, texts.session(card.placement().session()));
        setAccessibleText(flags.isEmpty() ? hint : texts.flagged(hint, flags));
        setTooltip(new Tooltip(flags.isEmpty() ? name : texts.flagged(name, flags)));
        WeekFindings.gravest(flags).ifPresent(gravest -> {
            setGraphic(SeverityMark.icon(gravest));
            SeverityMark.apply(this, gravest);
        });
    }

    @Override
    public WeekBoard.Card card() {
        return card;
    }
}
