package org.skinweek.ui.today;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.rules.RecoveryState;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageNavigator;
import org.skinweek.words.Words;

/** Offers to change the plan after a reaction or a missed evening; it says what, and never scolds. */
final class OfferCard extends HBox {
    private final Words words;
    private final PageNavigator navigator;
    private final Runnable dismissed;

    /**
     * A card that takes no room until it offers something.
     *
     * @param dismissed called when the user does not want it
     */
    OfferCard(Words words, PageNavigator navigator, Runnable dismissed) {
        this.words = words;
        this.navigator = navigator;
        this.dismissed = dismissed;
        getStyleClass().addAll("card", "offer-card");
        setAlignment(Pos.CENTER_LEFT);
        show(Optional.empty());
    }

    void show(Optional<ReplanOffer.Offer> offer) {
        NodeVisibility.show(this, offer.isPresent());
        getChildren().clear();
        offer.ifPresent(this::fill);
    }

    private void fill(ReplanOffer.Offer offer) {
        String key = offer.phase() == RecoveryState.Phase.NONE
                ? "today.offer.missed"
                : "today.offer." + Words.key(offer.phase());
        Label title = TextLabels.wrapped(words.text(key + ".title"), "strong");
        Label text = TextLabels.wrapped(words.text(key + ".text"), "note");
        VBox texts = new VBox(2, title, text);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        Button open = new ActionButton(words.text("today.offer.open"), () -> navigator.openPlan(offer.ask()));
        open.setId("replan");
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setAccessibleText(words.text("common.two.parts", open.getText(), title.getText()));
        Button close = FeatherIcons.button(Feather.X, words.text("today.offer.dismiss"), dismissed);
        close.getStyleClass().add("quiet");
        getChildren().addAll(FeatherIcons.of(Feather.CALENDAR, "accent-icon"), texts, open, close);
    }
}
