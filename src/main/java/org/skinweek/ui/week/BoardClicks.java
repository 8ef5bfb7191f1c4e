package org.skinweek.ui.week;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import org.skinweek.routine.Product;

/** Clicks on the board: one gives focus; two open the product, or add one to a slot. */
final class BoardClicks {
    private final Consumer<Product> openProduct;
    private final Consumer<BoardSlot> add;

    BoardClicks(Consumer<Product> openProduct, Consumer<BoardSlot> add) {
        this.openProduct = openProduct;
        this.add = add;
    }

    void on(SlotView slot) {
        slot.setOnMouseClicked(event -> {
            if (event.isStillSincePress() && event.getButton() == MouseButton.PRIMARY) {
                clicked(event.getPickResult().getIntersectedNode(), event.getClickCount());
            }
        });
    }

    private void clicked(Node node, int clicks) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each instanceof BoardItem || each instanceof SlotView) {
                each.requestFocus();
                if (clicks == 2 && each instanceof BoardItem item) {
                    openProduct.accept(item.card().product());
                } else if (clicks == 2 && each instanceof SlotView slot) {
                    add.accept(slot.slot());
                }
                return;
            }
        }
    }
}
