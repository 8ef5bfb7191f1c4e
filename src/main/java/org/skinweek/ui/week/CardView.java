package org.skinweek.ui.week;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.rules.Flag;
import org.skinweek.ui.evidence.SeverityMark;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.product.CompactCard;

/** A treatment in a slot: narrower than a card of the shelf, and with a mark when a flag is about it. */
final class CardView extends CompactCard implements BoardItem {
    private final WeekBoard.Card card;

    private final Button menu = new Button("", FeatherIcons.of(Feather.MORE_HORIZONTAL));

    CardView(WeekBoard.Card card, List<Flag> flags, List<Flag> muted, WeekTexts texts) {
        super(card.family(), card.product().name(), card.strength());
        this.card = card;
        getStyleClass().add("board-card");
        setAccessibleRole(AccessibleRole.BUTTON);
        WeekFindings.gravest(flags).ifPresent(gravest -> {
            SeverityMark.apply(this, gravest);
            addMark(SeverityMark.icon(gravest));
        });
        if (flags.isEmpty() && !muted.isEmpty()) {
            addMark(FeatherIcons.of(Feather.BELL_OFF, "muted-icon"));
        }
        menu.getStyleClass().addAll("card-menu", "quiet");
        menu.setFocusTraversable(false);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setAccessibleText(
                texts.words().text("week.card.menu", card.product().name()));
        menu.visibleProperty().bind(hoverProperty().or(focusedProperty()));
        addOver(menu);
        if (card.begins()) {
            getStyleClass().add("begins");
            Label begins =
                    new Label(texts.words().text("week.card.begins"), FeatherIcons.of(Feather.FLAG, "accent-icon"));
            begins.getStyleClass().add("card-begins");
            addLine(begins);
        }
        String full = texts.tolerated(texts.card(card), muted);
        String hint = texts.words()
                .text("week.card.hint", full, texts.session(card.placement().session()));
        setAccessibleText(flags.isEmpty() ? hint : texts.words().text("week.card.why", texts.flagged(hint, flags)));
        Tooltip.install(this, new Tooltip(flags.isEmpty() ? full : texts.flagged(full, flags)));
    }

    /** Sets what the button does that is there under the mouse and while the card has focus. */
    void onMenu(Runnable action) {
        menu.setOnAction(event -> action.run());
    }

    @Override
    public WeekBoard.Card card() {
        return card;
    }
}
