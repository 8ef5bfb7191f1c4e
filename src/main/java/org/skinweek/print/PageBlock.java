package org.skinweek.print;

/** Something of a page that is never split between two. */
interface PageBlock {
    /** How high it is, in points. */
    float height();

    /** Draws it from its upper left corner. */
    void draw(PageCanvas canvas, float left, float top);

    /** True for what must not stand at the end of a page, such as a heading. */
    default boolean keepsWithNext() {
        return false;
    }
}
