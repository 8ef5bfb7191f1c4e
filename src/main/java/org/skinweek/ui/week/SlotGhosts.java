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
import org.skinweek.ui.common.Icons;

/** What a fix would change in a slot, laid over it so that nothing moves: a minus on what leaves, a dashed card for what comes. */
final class SlotGhosts {
    private static final PseudoClass DROPPED = PseudoClass.getPseudoClass("dropped");
    private static final double GAP = 6;

    private final Map<Node, Label> signs = new LinkedHashMap<>();
    private final List<Label> cards = new ArrayList<>();

    /** All that lies over the slot. */
    List<Node> all() {
        return Stream.concat(signs.values().stream(), cards.stream())
                .map(Node.class::cast)
                .toList();
    }

    /** Forgets everything, when the slot is made anew. */
    void clear() {
        signs.clear();
        cards.clear();
    }

    void show(FixGhosts fix, Slot slot, List<Node> items) {
        clear();
        for (Node item : items) {
            boolean leaving = fix.leaving().contains(((OnBoard) item).card().placement());
            item.pseudoClassStateChanged(DROPPED, leaving);
            if (leaving) {
                signs.put(item, over(new Label("", Icons.of(Feather.MINUS)), "ghost-sign"));
            }
        }
        for (FixGhosts.Ghost ghost : fix.coming()) {
            if (ghost.slot().equals(slot)) {
                Label card = over(new Label(ghost.name(), Icons.of(Feather.PLUS)), "ghost-card");
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
        double width = slot.getWidth() - insets.getLeft() - insets.getRight();
        double height =
                cards.stream().mapToDouble(card -> card.prefHeight(width) + GAP).sum();
        double top = Math.max(0, Math.min(top(slot), Math.min(slot.getHeight(), seen) - insets.getBottom() - height));
        for (Label card : cards) {
            double each = Math.ceil(card.prefHeight(width));
            card.resizeRelocate(insets.getLeft(), Math.rint(top), width, each);
            top += each + GAP;
        }
    }

    /** Over the word that a slot is free, or after all that lies in it. */
    private static double top(Region slot) {
        double bottom = 0;
        for (Node child : slot.getChildrenUnmodifiable()) {
            if (child.getStyleClass().contains("rest")) {
                return child.getBoundsInParent().getMinY();
            }
            if (child.isManaged()) {
                bottom = Math.max(bottom, child.getBoundsInParent().getMaxY());
            }
        }
        return bottom + GAP;
    }
}
