package org.skinweek.ui.week;

import java.time.DayOfWeek;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;

/** The board by keyboard: one place has focus, arrows move it from slot to slot and from card to card. */
final class BoardKeys {
    private final WeekViewModel model;
    private final DayClipboard clipboard;
    private final Consumer<BoardSlot> adding;
    private final Consumer<Product> reading;
    private final Consumer<WeekBoard.Card> asking;
    private final ProductCarrying carrying;
    private final CarryKeys carryKeys;
    private @Nullable BoardView board;
    private BoardSlot slot;
    /** Which item of the slot has focus; -1 for the slot itself. */
    private int item = -1;

    private boolean restore;

    BoardKeys(
            WeekViewModel model,
            ProductCarrying carrying,
            DayClipboard clipboard,
            Consumer<BoardSlot> adding,
            Consumer<Product> reading,
            Consumer<WeekBoard.Card> asking) {
        this.asking = asking;
        this.carrying = carrying;
        carryKeys = new CarryKeys(carrying, this);
        this.model = model;
        this.clipboard = clipboard;
        this.adding = adding;
        this.reading = reading;
        WeekBoard shown = model.boardProperty().get();
        slot = new BoardSlot(shown.firstOpen().getDayOfWeek(), Session.MORNING);
    }

    /** Carrying products by keyboard. */
    CarryKeys carryKeys() {
        return carryKeys;
    }

    void install(BoardView view) {
        board = view;
        view.onKeyPressedInLanes(this::pressed);
    }

    /** The slot that has, or last had, focus. */
    BoardSlot slot() {
        return slot;
    }

    /** Called before the board is rendered: keeps focus where it is. */
    void beforeRender() {
        Node owner = board == null || board.getScene() == null
                ? null
                : board.getScene().getFocusOwner();
        restore = BoardView.slotOf(owner) != null;
    }

    /** To be called after the board was rendered. */
    void afterRender() {
        if (restore) {
            focus(slot, item);
        }
        updateTraversable();
    }

    /** Remembers where focus went by mouse or Tab. */
    void focused(Node node) {
        SlotView view = BoardView.slotOf(node);
        if (view != null) {
            slot = view.slot();
            item = view.items().indexOf(node);
            updateTraversable();
        }
    }

    private void pressed(KeyEvent event) {
        SlotView view = view(slot);
        if (view == null || BoardView.slotOf((Node) event.getTarget()) == null) {
            return;
        }
        if (carrying.isByKeys() ? carryKeys.handle(event) : handle(event, view)) {
            event.consume();
        }
    }

    private boolean handle(KeyEvent event, SlotView view) {
        boolean shortcut = event.isShortcutDown();
        switch (event.getCode()) {
            case LEFT -> sideways(forward() ? -1 : 1);
            case RIGHT -> sideways(forward() ? 1 : -1);
            case UP -> up();
            case DOWN -> down(view);
            case HOME -> focus(new BoardSlot(day(0), slot.session()), -1);
            case END -> focus(new BoardSlot(day(Timeline.DAYS - 1), slot.session()), -1);
            case PAGE_UP -> model.showLater(-1);
            case PAGE_DOWN -> model.showLater(1);
            case ENTER, SPACE, INSERT -> adding.accept(slot);
            case DELETE, BACK_SPACE -> remove(view);
            case I -> {
                if (shortcut || item < 0) {
                    return false;
                }
                reading.accept(((BoardItem) view.items().get(item)).card().product());
            }
            case W -> {
                if (shortcut || item < 0) {
                    return false;
                }
                asking.accept(((BoardItem) view.items().get(item)).card());
            }
            case M -> {
                if (shortcut || item < 0) {
                    return false;
                }
                pickUp(view);
            }
            case C -> {
                if (!shortcut) {
                    return false;
                }
                clipboard.copy(slot.day());
            }
            case X -> {
                if (!shortcut) {
                    return false;
                }
                if (item >= 0) {
                    pickUp(view);
                }
            }
            case V -> {
                if (!shortcut) {
                    return false;
                }
                clipboard.paste(slot.day());
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Moves focus to where it last was. */
    void resume() {
        focus(slot, item);
    }

    /** True where the days go from left to right. */
    boolean forward() {
        return board == null || board.getEffectiveNodeOrientation() != NodeOrientation.RIGHT_TO_LEFT;
    }

    private void sideways(int days) {
        BoardSlot next = beside(days);
        if (!next.equals(slot)) {
            focus(next, item);
        }
    }

    /** The slot so many days later; the same one where the week ends. */
    BoardSlot beside(int days) {
        int next = model.boardProperty().get().index(slot) + days;
        return next >= 0 && next < Timeline.DAYS ? new BoardSlot(day(next), slot.session()) : slot;
    }

    /** The weekday that the shown week begins with. */
    DayOfWeek firstDay() {
        return day(0);
    }

    /** The window's content that the board is in; absent while it is in none. */
    @Nullable
    Scene scene() {
        return board == null ? null : board.getScene();
    }

    /** Picks a card up, wherever focus is. */
    void pickUp(WeekBoard.Card card) {
        SlotView view = view(card.slot());
        if (view != null) {
            for (int index = 0; index < view.items().size(); index++) {
                if (((BoardItem) view.items().get(index)).card().equals(card)) {
                    focus(card.slot(), index);
                    carryKeys.take(card, index);
                    return;
                }
            }
        }
    }

    private void pickUp(SlotView view) {
        carryKeys.take(((BoardItem) view.items().get(item)).card(), item);
    }

    private void up() {
        if (item >= 0) {
            focus(slot, item - 1);
        } else if (slot.session() == Session.EVENING) {
            focus(new BoardSlot(slot.day(), Session.MORNING), Integer.MAX_VALUE);
        }
    }

    private void down(SlotView view) {
        if (item + 1 < view.items().size()) {
            focus(slot, item + 1);
        } else if (slot.session() == Session.MORNING) {
            focus(new BoardSlot(slot.day(), Session.EVENING), -1);
        }
    }

    private void remove(SlotView view) {
        if (item >= 0) {
            model.remove(((BoardItem) view.items().get(item)).card().placement());
        }
    }

    private DayOfWeek day(int index) {
        return model.boardProperty().get().start().plusDays(index).getDayOfWeek();
    }

    /** Moves focus to an item of a slot; to the slot itself with -1. */
    void focus(BoardSlot target, int wanted) {
        SlotView view = view(target);
        if (view == null) {
            return;
        }
        List<Node> items = view.items();
        slot = target;
        item = Math.min(wanted, items.size() - 1);
        updateTraversable();
        (item < 0 ? view : items.get(item)).requestFocus();
    }

    /** Tab stops once at the board, where focus last was. */
    private void updateTraversable() {
        if (board == null) {
            return;
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            for (Session session : Session.values()) {
                BoardSlot each = new BoardSlot(day, session);
                SlotView view = view(each);
                if (view != null) {
                    view.setFocusTraversable(each.equals(slot));
                }
            }
        }
    }

    private @Nullable SlotView view(BoardSlot target) {
        return board == null ? null : board.slot(target);
    }
}
