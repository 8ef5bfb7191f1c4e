package org.skinweek.ui.shelf;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the shelf shows now.
 *
 * @param view which products are asked for
 * @param actives products that treat, or of which nobody knows whether they do
 * @param basics cleanser, moisturiser, sunscreen and the like
 * @param archived what was put away, where that is asked for
 * @param onShelf how many products are on the shelf, shown or not
 */
public record ShelfContents(
        ShelfView view, List<ShelfItem> actives, List<ShelfItem> basics, List<ShelfItem> archived, int onShelf) {
    /** Copies the lists. */
    public ShelfContents {
        actives = List.copyOf(actives);
        basics = List.copyOf(basics);
        archived = List.copyOf(archived);
    }

    /** All that is shown, in the order in which it is shown. */
    Stream<ShelfItem> shown() {
        return Stream.of(actives, basics, archived).flatMap(List::stream);
    }
}
