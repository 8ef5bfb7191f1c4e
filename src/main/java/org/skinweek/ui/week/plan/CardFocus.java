package org.skinweek.ui.week.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** Moves focus among the cards of a board with the arrow keys: the board is one stop of Tab. */
final class CardFocus {
    private final Node board;
    private final List<PlanCard> cards = new ArrayList<>();
    private final Consumer<PlanCard> looked;

    /**
     * For a board without cards.
     *
     * @param looked called when a card gets focus or the mouse is over it
     */
    CardFocus(Node board, Consumer<PlanCard> looked) {
        this.board = board;
        this.looked = looked;
        board.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** The cards that are there now; Tab reaches the first of them, unless focus is on another. */
    void show(List<PlanCard> now) {
        cards.clear();
        cards.addAll(now);
        PlanCard reached =
                cards.stream().filter(Node::isFocused).findFirst().orElse(cards.isEmpty() ? null : cards.get(0));
        cards.forEach(card -> card.setFocusTraversable(card == reached));
    }

    /** Follows a card that is new. */
    void follow(PlanCard card) {
        card.setOnMouseEntered(event -> looked.accept(card));
        card.focusedProperty().addListener((observable, before, focused) -> {
            if (focused) {
                cards.forEach(other -> other.setFocusTraversable(other == card));
                looked.accept(card);
            }
        });
    }

    private void pressed(KeyEvent event) {
        Optional<PlanCard> focused = cards.stream().filter(Node::isFocused).findFirst();
        boolean mirrored = board.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        Optional<PlanCard> next = focused.flatMap(card -> switch (event.getCode()) {
            case UP -> nearest(card, 0, -1);
            case DOWN -> nearest(card, 0, 1);
            case LEFT -> nearest(card, mirrored ? 1 : -1, 0);
            case RIGHT -> nearest(card, mirrored ? -1 : 1, 0);
            default -> Optional.empty();
        });
        next.ifPresent(card -> {
            card.requestFocus();
            event.consume();
        });
    }

    /** The nearest card in a direction: in the same column up and down, in the next column left and right. */
    private Optional<PlanCard> nearest(PlanCard from, int right, int down) {
        Bounds here = bounds(from);
        PlanCard best = null;
        double least = Double.MAX_VALUE;
        for (PlanCard card : cards) {
            Bounds there = bounds(card);
            double across = (there.getCenterX() - here.getCenterX()) * (right == 0 ? 1 : right);
            double along = (there.getCenterY() - here.getCenterY()) * (down == 0 ? 1 : down);
            boolean ahead =
                    right == 0 ? Math.abs(across) < here.getWidth() / 2 && along > 1 : across > here.getWidth() / 2;
            double distance = right == 0 ? along : across * 4 + Math.abs(along);
            if (card != from && ahead && distance < least) {
                least = distance;
                best = card;
            }
        }
        return Optional.ofNullable(best);
    }

    private Bounds bounds(PlanCard card) {
        return board.sceneToLocal(card.localToScene(card.getBoundsInLocal()));
    }
}
