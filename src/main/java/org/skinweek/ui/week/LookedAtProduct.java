package org.skinweek.ui.week;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.product.ProductName;

/** What the rules leave of the product that is looked at, below its name; unseen where nothing keeps it waiting. */
final class LookedAtProduct extends VBox {
    private final Label name = ProductName.whole("", "small-strong");
    private final Label left = TextLabels.wrapped("", "note");

    LookedAtProduct() {
        setId("looked-at");
        getChildren().addAll(name, left);
        NodeVisibility.show(this, false);
    }

    /** Says it of a product. */
    void show(String product, Optional<String> sentence) {
        NodeVisibility.show(this, sentence.isPresent());
        sentence.ifPresent(said -> {
            ProductName.showWhole(name, product);
            left.setText(said);
        });
    }
}
