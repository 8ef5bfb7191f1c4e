package org.skinweek.ui.shelf;

import org.skinweek.routine.Product;
import org.skinweek.routine.ProductPack;

/** What can be done with the packs of a product. */
interface PackActions {
    /** Asks about a pack that is not written down yet. */
    void add(Product product);

    /** Adds one like the last. */
    void buyAgain(Product product);

    /** Opens one today. */
    void open(Product product, ProductPack pack);

    /** Says that one is empty or thrown away. */
    void finish(Product product, ProductPack pack);

    /** Opens the form that changes one. */
    void edit(Product product, ProductPack pack);

    /** Removes one that was never there. */
    void delete(Product product, ProductPack pack);
}
