package org.skinweek.print;

import java.util.List;

/** Something of a page that is not split between two unless it is higher than one. */
interface PageBlock {
    /** How high it is, in points. */
    float height();

    /** Draws it from its upper left corner. */
    void draw(PageCanvas canvas, float left, float top);

    /**
     * The same as blocks of which none is higher than a room; this block alone where it cannot be split, since nothing
     * in it grows with what the user writes.
     */
    default List<PageBlock> within(float room) {
        return List.of(this);
    }

    /** True for what must not stand at the end of a page, such as a heading. */
    default boolean keepsWithNext() {
        return false;
    }
}
