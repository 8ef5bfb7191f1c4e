package org.skinweek.ui.week;

import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;
import org.skinweek.routine.Product;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.ui.kit.DragImage;

/** Dragging products: from the shelf, between slots, off the board. */
final class DragGestures {
    private static final DataFormat FORMAT = new DataFormat("application/x-skinweek-product");

    private final WeekViewModel model;
    private final ProductCarrying carrying;

    /** Drags of one week. */
    DragGestures(WeekViewModel model, ProductCarrying carrying) {
        this.model = model;
        this.carrying = carrying;
    }

    /** Lets a node be dragged. */
    void source(Node node, Product dragged, @Nullable WeekPlacement from) {
        node.setOnDragDetected(event -> {
            // decided now: which of both modes a desktop prefers later differs from one to the next
            boolean copying = from == null || event.isShortcutDown();
            Dragboard board = node.startDragAndDrop(copying ? TransferMode.COPY : TransferMode.MOVE);
            ClipboardContent content = new ClipboardContent();
            content.put(FORMAT, dragged.id());
            board.setContent(content);
            DragImage.show(board, node, event.getX(), event.getY());
            carrying.pickUp(new CarriedProduct(dragged.id(), dragged.name(), from, copying, false));
            event.consume();
        });
        node.setOnDragDone(event -> {
            carrying.letGo();
            event.consume();
        });
    }

    /** Lets a slot take what is dropped on it. */
    void target(SlotView slot) {
        slot.setOnDragOver(event -> {
            if (carrying.carried() != null && !slot.isClosed()) {
                event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                carrying.over(slot.slot());
                event.consume();
            }
        });
        slot.setOnDragExited(event -> {
            if (slot.slot().equals(carrying.inHandProperty().get().chosen())) {
                carrying.over(null);
            }
        });
        slot.setOnDragDropped(event -> {
            event.setDropCompleted(carrying.carried() != null);
            carrying.putDown(slot.slot());
            event.consume();
        });
    }

    /** Lets a node take cards off the board. */
    void bin(Node node) {
        node.setOnDragOver(event -> {
            if (origin() != null) {
                event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                event.consume();
            }
        });
        node.setOnDragDropped(event -> {
            WeekPlacement from = origin();
            if (from != null) {
                model.remove(from);
            }
            event.setDropCompleted(from != null);
            event.consume();
        });
    }

    private @Nullable WeekPlacement origin() {
        CarriedProduct carried = carrying.carried();
        return carried == null ? null : carried.from();
    }
}
