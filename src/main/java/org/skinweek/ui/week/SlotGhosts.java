package org.skinweek.ui.week;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.ui.kit.FeatherIcons;

/**
 * What a fix would change in a slot, laid over it so that little moves: a minus on what leaves, a dashed card for what
 * comes. Only the room that such a card lacks is made for it.
 */
final class SlotGhosts {
    private static final PseudoClass DROPPED = PseudoClass.getPseudoClass("dropped");
    private static final double GAP = 4;

    private final Map<Node, Label> signs = new LinkedHashMap<>();
    private final List<Label> cards = new ArrayList<>();
    private double roomBelow;

    /** All that lies over the slot. */
    List<Node> all() {
        return Stream.concat(signs.values().stream(), cards.stream())
                .map(Node.class::cast)
                .toList();
    }

    /** Forgets everything, when the slot is rebuilt. */
    void clear() {
        signs.clear();
        cards.clear();
        roomBelow = 0;
    }

    /** How much higher a slot must be for what lies below all that is in it. */
    double roomBelow() {
        return roomBelow;
    }

    /** Finds out how much room the cards need below all that lies in the slot. */
    void makeRoom(Region slot) {
        cards.forEach(Node::applyCss);
        roomBelow = cards.isEmpty() ? 0 : GAP + height(width(slot));
        slot.requestLayout();
    }

    void show(FixGhosts fix, BoardSlot slot, List<Node> items) {
        clear();
        for (Node item : items) {
            boolean leaving = fix.leaving().contains(((BoardItem) item).card().placement());
            item.pseudoClassStateChanged(DROPPED, leaving);
            if (leaving) {
                signs.put(item, over(new Label("", FeatherIcons.of(Feather.MINUS)), "ghost-sign"));
            }
        }
        for (FixGhosts.Ghost ghost : fix.coming()) {
            if (ghost.slot().equals(slot)) {
                Label card = over(new Label(ghost.name(), FeatherIcons.of(Feather.PLUS)), "ghost-card");
                card.setWrapText(true);
                cards.add(card);
            }
        }
    }

    private static Label over(Label label, String styleClass) {
        label.getStyleClass().add(styleClass);
        label.setManaged(false);
        label.setMouseTransparent(true);
        return label;
    }

    /**
     * Lays the signs on the corners of what leaves, and the cards where the treatments end, as far down as there is room.
     *
     * @param seen how far down the slot is seen: below, it is scrolled out of sight
     */
    void layIn(Region slot, double seen) {
        signs.forEach((item, sign) -> {
            double size = Math.ceil(sign.prefHeight(-1));
            double right = item.getBoundsInParent().getMaxX();
            double middle = item.getBoundsInParent().getCenterY();
            sign.resizeRelocate(right - size - 3, Math.rint(middle - size / 2), size, size);
        });
        Insets insets = slot.getInsets();
        double width = width(slot);
        double foot = Math.min(slot.getHeight(), seen) - insets.getBottom();
        double top = Math.max(0, Math.min(GAP + below(slot), foot - height(width)));
        for (Label card : cards) {
            double each = height(card, width);
            card.resizeRelocate(insets.getLeft(), Math.rint(top), width, each);
            top += each + GAP;
        }
    }

    private double height(double width) {
        return cards.stream().mapToDouble(card -> height(card, width)).sum() + GAP * Math.max(0, cards.size() - 1);
    }

    private static double height(Label card, double width) {
        return Math.ceil(Math.min(card.prefHeight(width), card.maxHeight(width)));
    }

    private static double width(Region slot) {
        return slot.getWidth() - slot.getInsets().getLeft() - slot.getInsets().getRight();
    }

    /** Where what lies in a slot ends. */
    double below(Region slot) {
        return slot.getChildrenUnmodifiable().stream()
                .filter(Node::isManaged)
                .mapToDouble(child -> child.getBoundsInParent().getMaxY())
                .max()
                .orElse(slot.getInsets().getTop());
    }
}
