package org.skinweek.ui.page;

/** A page that shows single products. */
public interface ProductOpener {
    /** Shows a product, by its id. */
    void openProduct(String id);
}
