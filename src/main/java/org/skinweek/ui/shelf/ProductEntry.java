package org.skinweek.ui.shelf;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.product.ProductFormModel;
import org.skinweek.ui.shelf.label.LabelMeans;
import org.skinweek.ui.shelf.label.LabelModel;
import org.skinweek.ui.shelf.label.LabelPane;

/** All that is asked about a product: its label on one side, its fields on the other. */
final class ProductEntry extends HBox {
    private final LabelPane label;
    private final ProductForm fields;

    /**
     * The form of a product.
     *
     * @param links what else there is to choose, below the text of the label
     */
    ProductEntry(ProductFormModel form, LabelMeans means, PageContext context, Node... links) {
        getStyleClass().add("product-entry");
        fields = new ProductForm(form, context.words());
        label = new LabelPane(
                new LabelModel(form, means.reading(), context.words()),
                context.catalog(),
                context.words(),
                means.file(),
                fields::focusSearch,
                links);
        HBox.setHgrow(fields, Priority.ALWAYS);
        getChildren().addAll(label, fields);
    }

    /** Moves focus to where a label is pasted. */
    void focusLabel() {
        label.area().requestFocus();
    }

    /** Moves focus to the name. */
    void focusName() {
        fields.focusName();
    }
}
