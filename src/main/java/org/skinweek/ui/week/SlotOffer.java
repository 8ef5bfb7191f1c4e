package org.skinweek.ui.week;

import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.rules.Severity;
import org.skinweek.ui.evidence.SeverityMark;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/**
 * What putting something down in a slot would mean, below what lies there: a word and, where there is room, its cost. It
 * covers no card; where no room is left the slot is lit without it.
 */
final class SlotOffer extends VBox {
    private static final PseudoClass BEST = PseudoClass.getPseudoClass("best");
    private static final double GAP = 4;

    private final Label title = TextLabels.of("", "small-strong");
    private final Label text = TextLabels.wrapped("", "small-text");
    private boolean shown;
    /** What the picture says; it stays as long as it says the same. */
    private @Nullable Object pictured;

    SlotOffer() {
        getStyleClass().add("slot-offer");
        getChildren().addAll(title, text);
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
    }

    /** Offers a slot. */
    void show(SlotGuide.Spot spot, boolean chosen, Words words) {
        SlotGuide.Light light = spot.light();
        @Nullable Severity severity = light.severity();
        shown = light == SlotGuide.Light.BEST || light == SlotGuide.Light.OPEN || chosen;
        title.setText(words.textOf("week.light.name.", light));
        picture(
                severity == null
                        ? switch (light) {
                            case BEST -> Feather.AWARD;
                            case OPEN -> Feather.CHECK;
                            default -> Feather.MINUS;
                        }
                        : severity);
        text.setText(spot.brief());
        pseudoClassStateChanged(BEST, light == SlotGuide.Light.BEST);
        SeverityMark.apply(this, severity);
        setVisible(shown);
    }

    /** Says what a drop raises where nothing is known of the slot but that. */
    void show(String raised, @Nullable Severity severity) {
        shown = !raised.isEmpty();
        title.setText(raised);
        picture(severity);
        text.setText("");
        pseudoClassStateChanged(BEST, false);
        SeverityMark.apply(this, severity);
        setVisible(shown);
    }

    private void picture(@Nullable Object wanted) {
        if (!Objects.equals(wanted, pictured)) {
            pictured = wanted;
            title.setGraphic(
                    wanted instanceof Severity severity
                            ? SeverityMark.icon(severity)
                            : wanted instanceof Feather icon ? FeatherIcons.of(icon) : null);
        }
    }

    /** Takes the offer away. */
    void hide() {
        shown = false;
        setVisible(false);
    }

    /**
     * Lays it below what lies in a slot: whole, else its title alone, else not at all.
     *
     * @param below where what lies in the slot ends
     * @param seen how far down the slot is seen: below, it is scrolled out of sight
     */
    void layIn(Region slot, double below, double seen) {
        if (!shown) {
            return;
        }
        Insets insets = slot.getInsets();
        double width = slot.getWidth() - insets.getLeft() - insets.getRight();
        double top = below + GAP;
        double room = Math.min(slot.getHeight(), seen) - insets.getBottom() - top;
        NodeVisibility.show(text, !text.getText().isEmpty());
        if (Math.ceil(prefHeight(width)) > room) {
            NodeVisibility.show(text, false);
        }
        double height = Math.ceil(prefHeight(width));
        setVisible(height <= room);
        resizeRelocate(insets.getLeft(), top, width, height);
        layout();
    }
}
