package org.skinweek.ui.week;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.skinweek.routine.Placement;

/** Dragging products: from the shelf, between slots, off the board. */
final class Drags {
    private static final DataFormat FORMAT = new DataFormat("application/x-skinweek-product");

    private final WeekViewModel model;
    private final Runnable hover;
    private final ReadOnlyBooleanWrapper fromBoard = new ReadOnlyBooleanWrapper();
    private @Nullable String product;
    private @Nullable Placement origin;
    /** Decided when the drag begins: which of both modes a desktop prefers later differs from one to the next. */
    private boolean copying;

    private @Nullable Slot hovered;

    /**
     * Drags of one week.
     *
     * @param hover called when {@link #hovered} has changed
     */
    Drags(WeekViewModel model, Runnable hover) {
        this.model = model;
        this.hover = hover;
    }

    /** True while a card of the board is dragged: it can be dropped off the board. */
    ReadOnlyBooleanProperty fromBoardProperty() {
        return fromBoard.getReadOnlyProperty();
    }

    /** The slot that a card hovers over; absent when over none. */
    @Nullable
    Slot hovered() {
        return hovered;
    }

    /** Lets a node be dragged. */
    void source(Node node, String dragged, @Nullable Placement from) {
        node.setOnDragDetected(event -> {
            copying = from == null || event.isShortcutDown();
            Dragboard board = node.startDragAndDrop(copying ? TransferMode.COPY : TransferMode.MOVE);
            ClipboardContent content = new ClipboardContent();
            content.put(FORMAT, dragged);
            board.setContent(content);
            SnapshotParameters clear = new SnapshotParameters();
            clear.setFill(Color.TRANSPARENT);
            board.setDragView(node.snapshot(clear, null), event.getX(), event.getY());
            product = dragged;
            origin = from;
            fromBoard.set(from != null);
            event.consume();
        });
        node.setOnDragDone(event -> {
            end();
            event.consume();
        });
    }

    /** Lets a slot take what is dropped on it. */
    void target(SlotView slot) {
        slot.setOnDragOver(event -> {
            if (product != null) {
                event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                enter(slot.slot());
                event.consume();
            }
        });
        slot.setOnDragExited(event -> {
            if (slot.slot().equals(hovered)) {
                leave();
            }
        });
        slot.setOnDragDropped(event -> {
            event.setDropCompleted(drop(slot.slot()));
            event.consume();
        });
    }

    /** Lets a node take cards off the board. */
    void bin(Node node) {
        node.setOnDragOver(event -> {
            if (origin != null) {
                event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                event.consume();
            }
        });
        node.setOnDragDropped(event -> {
            Placement from = origin;
            if (from != null) {
                model.remove(from);
            }
            event.setDropCompleted(from != null);
            event.consume();
        });
    }

    private void enter(Slot slot) {
        String dragged = product;
        if (!slot.equals(hovered) && dragged != null) {
            hovered = slot;
            hover.run();
            model.preview(dragged, slot, copying ? null : origin);
        }
    }

    private void leave() {
        hovered = null;
        hover.run();
        model.endPreview();
    }

    private boolean drop(Slot slot) {
        String dragged = product;
        Placement from = origin;
        if (dragged == null) {
            return false;
        }
        if (from == null) {
            model.place(dragged, slot);
        } else if (copying) {
            model.copy(from, slot);
        } else {
            model.move(from, slot);
        }
        return true;
    }

    private void end() {
        product = null;
        origin = null;
        fromBoard.set(false);
        leave();
    }
}
