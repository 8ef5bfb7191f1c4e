package org.skinweek.ui.week;

import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.ui.evidence.SeverityMark;
import org.skinweek.ui.kit.ContextMenuOffer;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.product.CompactCard;
import org.skinweek.words.Words;

/** A treatment in a slot: narrower than a card of the shelf, and with a mark when a flag is about it. */
final class CardView extends CompactCard implements BoardItem {
    private final WeekBoard.Card card;
    private final Words words;

    CardView(CardText text, WeekTexts texts) {
        super(text.card().family(), text.card().product().name(), text.card().strength());
        this.card = text.card();
        this.words = texts.words();
        getStyleClass().add("board-card");
        setAccessibleRole(AccessibleRole.BUTTON);
        boolean flagged = text.gravest().isPresent();
        text.gravest().ifPresent(gravest -> {
            SeverityMark.apply(this, gravest);
            addMark(SeverityMark.icon(gravest));
        });
        if (!flagged && text.tolerated()) {
            addMark(FeatherIcons.of(Feather.BELL_OFF, "muted-icon"));
        }
        if (!flagged) { // beside a warning there is no room for both and the strength
            addSource(card.source());
        }
        if (card.begins()) {
            getStyleClass().add("begins");
            Label begins = new Label(words.text("week.card.begins"), FeatherIcons.of(Feather.FLAG, "accent-icon"));
            begins.getStyleClass().add("card-begins");
            addLine(begins);
        }
        setAccessibleText(text.spoken());
        Tooltip.install(this, new Tooltip(text.tooltip()));
    }

    private void addSource(WeekBoard.Source source) {
        switch (source) {
            case RHYTHM -> addMark(FeatherIcons.of(Feather.REPEAT, "muted-icon"));
            case ONCE -> addMark(FeatherIcons.of(Feather.CALENDAR, "muted-icon"));
            case WEEK -> {}
        }
    }

    /** Adds the button of the card's menu, which is there under the mouse and while the card has focus. */
    void addMenuButton(Supplier<ContextMenu> menus) {
        Button menu = ContextMenuOffer.button(
                words.text("week.card.menu", card.product().name()), menus);
        menu.getStyleClass().addAll("card-menu", "quiet");
        menu.setFocusTraversable(false); // the menu key of the card does the same
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.visibleProperty().bind(hoverProperty().or(focusedProperty()));
        addOver(menu);
    }

    @Override
    public WeekBoard.Card card() {
        return card;
    }
}
