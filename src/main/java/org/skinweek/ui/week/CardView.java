package org.skinweek.ui.week;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Severity;
import org.skinweek.ui.common.ProductCard;

/** A treatment in a slot, with a mark when a flag is about it. */
final class CardView extends ProductCard implements OnBoard {
    private final WeekBoard.Card card;

    CardView(WeekBoard.Card card, List<Flag> flags, WeekTexts texts) {
        super(card.family(), card.product().name(), card.strength());
        this.card = card;
        getStyleClass().addAll("board-card", "focus-ring");
        setAccessibleRole(AccessibleRole.BUTTON);
        String name = texts.card(card);
        String hint = texts.words()
                .text("week.card.hint", name, texts.session(card.placement().session()));
        setAccessibleText(flags.isEmpty() ? hint : texts.flagged(hint, flags));
        Severity gravest = Findings.gravest(flags).orElse(null);
        SeverityMark.apply(this, gravest);
        if (gravest != null) {
            FontIcon icon = SeverityMark.icon(gravest);
            getChildren().add(icon);
        }
        Tooltip.install(this, new Tooltip(flags.isEmpty() ? name : texts.flagged(name, flags)));
    }

    @Override
    public WeekBoard.Card card() {
        return card;
    }
}
