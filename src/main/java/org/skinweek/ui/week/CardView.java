package org.skinweek.ui.week;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.rules.Flag;
import org.skinweek.ui.evidence.SeverityMark;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FlexibleSpace;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.product.ActiveBadge;

/** A treatment in a slot: narrower than a card of the shelf, and with a mark when a flag is about it. */
final class CardView extends HBox implements BoardItem {
    private final WeekBoard.Card card;

    CardView(WeekBoard.Card card, List<Flag> flags, List<Flag> muted, WeekTexts texts) {
        this.card = card;
        getStyleClass().addAll("board-card", "focus-ring");
        setAccessibleRole(AccessibleRole.BUTTON);
        Region bar = new Region();
        bar.getStyleClass().addAll("family-bar", ActiveBadge.styleClass(card.family()));
        Label name = TextLabels.of(card.product().name(), "product-name");
        name.setWrapText(true);
        Label strength = TextLabels.of(card.strength(), "product-note");
        strength.setMinWidth(0);
        HBox line = new HBox(5, new ActiveBadge(card.family()), strength, new FlexibleSpace());
        line.setAlignment(Pos.CENTER_LEFT);
        WeekFindings.gravest(flags).ifPresent(gravest -> {
            SeverityMark.apply(this, gravest);
            line.getChildren().add(SeverityMark.icon(gravest));
        });
        if (flags.isEmpty() && !muted.isEmpty()) {
            line.getChildren().add(FeatherIcons.of(Feather.BELL_OFF, "muted-icon"));
        }
        VBox content = new VBox(1, name, line);
        if (card.begins()) {
            getStyleClass().add("begins");
            Label begins =
                    new Label(texts.words().text("week.card.begins"), FeatherIcons.of(Feather.FLAG, "accent-icon"));
            begins.getStyleClass().add("card-begins");
            content.getChildren().add(begins);
        }
        content.getStyleClass().add("board-card-content");
        content.setMinWidth(0);
        HBox.setHgrow(content, Priority.ALWAYS);
        getChildren().addAll(bar, content);
        String full = texts.tolerated(texts.card(card), muted);
        String hint = texts.words()
                .text("week.card.hint", full, texts.session(card.placement().session()));
        setAccessibleText(flags.isEmpty() ? hint : texts.words().text("week.card.why", texts.flagged(hint, flags)));
        Tooltip.install(this, new Tooltip(flags.isEmpty() ? full : texts.flagged(full, flags)));
    }

    @Override
    public WeekBoard.Card card() {
        return card;
    }
}
