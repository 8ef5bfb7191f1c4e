package org.skinweek.ui.shelf;

import java.util.Comparator;
import java.util.List;
import org.skinweek.words.Words;

/** In which order the shelf shows its products. */
public enum ShelfOrder {
    /** As they are put on. */
    IN_USE,
    /** By name. */
    NAME,
    /** What ends first comes first; what nobody knows the end of comes last. */
    ENDS_FIRST;

    /** The items in this order; those that are equal in it stay as they were. */
    List<ShelfItem> sorted(List<ShelfItem> items, Words words) {
        return switch (this) {
            case IN_USE -> items;
            case NAME ->
                items.stream()
                        .sorted(Comparator.comparing(
                                item -> item.product().name().toLowerCase(words.locale())))
                        .toList();
            case ENDS_FIRST ->
                items.stream()
                        .sorted(Comparator.comparing(
                                item -> item.product().keepsUntil(), Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList();
        };
    }
}
