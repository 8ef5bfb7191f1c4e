package org.skinweek.ui.week;

import java.time.DayOfWeek;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Product;
import org.skinweek.routine.WeekPlacement;

/**
 * Carrying a product by keyboard: it is picked up where it lies, arrows choose a slot, Enter puts it down there, and Escape
 * or leaving the board lets it go.
 */
final class CarryKeys {
    private final ProductCarrying carrying;
    private final BoardKeys board;
    private final ChangeListener<@Nullable Node> leaving = (observable, before, owner) -> leave(owner);
    private Runnable goingBack = () -> {};
    private @Nullable Scene scene;

    /** Keys of one board. */
    CarryKeys(ProductCarrying carrying, BoardKeys board) {
        this.carrying = carrying;
        this.board = board;
    }

    /** Takes a card of the board into the hand. */
    void take(WeekBoard.Card card, int item) {
        BoardSlot slot = card.slot();
        pickUp(card.product(), card.placement(), () -> board.focus(slot, item));
    }

    /** Takes a product of the shelf into the hand; letting go of it leads back to where it was taken. */
    void take(Product product, Node shelved) {
        pickUp(product, null, shelved::requestFocus);
    }

    private void pickUp(Product product, @Nullable WeekPlacement from, Runnable back) {
        goingBack = back;
        carrying.pickUp(new CarriedProduct(product.id(), product.name(), from, from == null, true));
        go(board.slot());
        stopWatching();
        scene = board.scene();
        if (scene != null) {
            scene.focusOwnerProperty().addListener(leaving);
        }
    }

    /** Answers to a key while something is in hand. */
    boolean handle(KeyEvent event) {
        BoardSlot slot = board.slot();
        switch (event.getCode()) {
            case LEFT -> go(board.beside(board.forward() ? -1 : 1));
            case RIGHT -> go(board.beside(board.forward() ? 1 : -1));
            case UP -> go(new BoardSlot(slot.day(), Session.MORNING));
            case DOWN -> go(new BoardSlot(slot.day(), Session.EVENING));
            case HOME -> go(new BoardSlot(board.firstDay(), slot.session()));
            case END -> go(new BoardSlot(lastDay(), slot.session()));
            case ENTER, SPACE -> putDown(slot);
            case V -> {
                if (!event.isShortcutDown()) {
                    return false;
                }
                putDown(slot);
            }
            case ESCAPE -> {
                letGo();
                goingBack.run();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private DayOfWeek lastDay() {
        return board.firstDay().minus(1);
    }

    private void go(BoardSlot slot) {
        board.focus(slot, -1);
        carrying.over(slot);
    }

    private void putDown(BoardSlot slot) {
        stopWatching();
        carrying.putDown(slot);
    }

    private void letGo() {
        stopWatching();
        carrying.letGo();
    }

    private void leave(@Nullable Node owner) {
        SlotView view = BoardView.slotOf(owner);
        if (!carrying.isByKeys()) {
            stopWatching();
        } else if (view == null) {
            letGo();
        } else {
            carrying.over(view.slot());
        }
    }

    private void stopWatching() {
        if (scene != null) {
            scene.focusOwnerProperty().removeListener(leaving);
            scene = null;
        }
    }
}
