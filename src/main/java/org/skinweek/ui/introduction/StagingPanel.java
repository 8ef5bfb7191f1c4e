package org.skinweek.ui.introduction;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.NodeVisibility;

/** What begins when, in one line that unfolds into cards; where the page is low it is folded until the user unfolds it. */
public final class StagingPanel extends VBox {
    private final StagingTexts texts;
    private final StartCards cards;
    private final FontIcon arrow = FeatherIcons.of(Feather.CHEVRON_DOWN, "fold-icon", "directional");
    private final Hyperlink toggle;
    private final Label line = new Label();
    private final Tooltip full = new Tooltip();
    private boolean low;

    /** Shows nothing yet. */
    public StagingPanel(StagingTexts texts, StagingActions actions) {
        this.texts = texts;
        this.cards = new StartCards(texts, actions);
        getStyleClass().add("staging-panel");
        setMinHeight(Region.USE_PREF_SIZE);
        toggle = new Hyperlink(texts.words().text("introduction.title"), arrow);
        toggle.getStyleClass().add("staging-title");
        toggle.setId("staging-toggle");
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.setOnAction(event -> unfold(!isUnfolded()));
        line.getStyleClass().add("note");
        line.setMinWidth(0);
        line.setTooltip(full);
        HBox.setHgrow(line, Priority.ALWAYS);
        HBox head = new HBox(12, toggle, line);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, cards);
        unfold(true);
        show(IntroductionStaging.NONE);
    }

    /** Shows what begins; nothing at all where nothing waits. */
    public void show(IntroductionStaging staging) {
        NodeVisibility.show(this, staging.waits());
        cards.show(staging);
        full.setText(texts.line(staging));
        say();
    }

    /** Where the page is low the cards are folded, until the user unfolds them. */
    public void setLow(boolean isLow) {
        if (isLow != low) {
            low = isLow;
            unfold(!low);
        }
    }

    private boolean isUnfolded() {
        return cards.isManaged();
    }

    private void unfold(boolean open) {
        NodeVisibility.show(cards, open);
        say();
    }

    /** The line stays in its place: folded it says what begins, unfolded how to change that. */
    private void say() {
        boolean open = isUnfolded();
        line.setText(open ? texts.words().text("introduction.hint") : full.getText());
        arrow.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        toggle.setVisited(false);
        toggle.setAccessibleText(texts.words().text(open ? "common.fold.hide" : "common.fold.show", toggle.getText()));
    }
}
